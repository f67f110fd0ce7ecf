// The registration that channels know, under the identity that Parley has: there is no password.

param name string
param tags object
param displayName string
@allowed(['F0', 'S1'])
param sku string
@description('Where Parley is reached.')
param url string
param identityName string

resource identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2023-01-31' existing = {
  name: identityName
}

resource bot 'Microsoft.BotService/botServices@2022-09-15' = {
  name: name
  location: 'global'
  tags: tags
  kind: 'azurebot'
  sku: { name: sku }
  properties: {
    displayName: displayName
    endpoint: '${url}/api/messages'
    msaAppId: identity.properties.clientId
    msaAppMSIResourceId: identity.id
    msaAppTenantId: identity.properties.tenantId
    msaAppType: 'UserAssignedMSI'
  }

  resource teams 'channels' = {
    name: 'MsTeamsChannel'
    location: 'global'
    properties: {
      channelName: 'MsTeamsChannel'
      properties: { isEnabled: true }
    }
  }

  resource webChat 'channels' = {
    name: 'WebChatChannel'
    location: 'global'
    properties: {
      channelName: 'WebChatChannel'
      properties: { sites: [] }
    }
  }
}
