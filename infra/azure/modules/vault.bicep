// The keys that every process shares. Parley reads them, and can change none.

param name string
param location string
param tags object
@description('Who reads them.')
param principalId string
@secure()
param oidcClientSecret string
@secure()
param directLineKey string
@secure()
param deskKey string
@secure()
param sessionSecret string
@secure()
param signingKey string

var secretsUser = subscriptionResourceId(
  'Microsoft.Authorization/roleDefinitions',
  '4633458b-17de-408a-b874-0445c86b69e6'
)

resource vault 'Microsoft.KeyVault/vaults@2023-07-01' = {
  name: name
  location: location
  tags: tags
  properties: {
    tenantId: tenant().tenantId
    sku: {
      family: 'A'
      name: 'standard'
    }
    enableRbacAuthorization: true
    enableSoftDelete: true
    softDeleteRetentionInDays: 90
    // What was signed with a key that is gone for good can be checked, and no more be continued.
    enablePurgeProtection: true
  }

  resource oidc 'secrets' = {
    name: 'oidc-client-secret'
    properties: { value: oidcClientSecret }
  }
  resource directLine 'secrets' = {
    name: 'direct-line-key'
    properties: { value: directLineKey }
  }
  resource desk 'secrets' = {
    name: 'desk-key'
    properties: { value: deskKey }
  }
  resource session 'secrets' = {
    name: 'session-secret'
    properties: { value: sessionSecret }
  }
  resource signing 'secrets' = {
    name: 'signing-key'
    properties: { value: signingKey }
  }
}

resource role 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(vault.id, principalId, secretsUser)
  scope: vault
  properties: {
    principalId: principalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: secretsUser
  }
}

output uri string = vault.properties.vaultUri
