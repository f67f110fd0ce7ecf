// Everything of one environment, in its resource group. The parameters are explained in main.bicep.

param environmentName string
param location string
param tags object
param image string
param cosmosMode string
param cosmosMaxThroughput int
param minReplicas int
param maxReplicas int
param useOpenAi bool
param openAiModel object
param allowAnonymous bool
param oidcIssuer string
param oidcClientId string
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
param botDisplayName string
param botSku string

var suffix = take(uniqueString(subscription().id, resourceGroup().id, environmentName), 8)

// Who Parley is: it signs in to everything below, and its channels believe it, without a password.
resource identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2023-01-31' = {
  name: 'id-${environmentName}'
  location: location
  tags: tags
}

resource logs 'Microsoft.OperationalInsights/workspaces@2023-09-01' = {
  name: 'log-${environmentName}'
  location: location
  tags: tags
  properties: {
    sku: { name: 'PerGB2018' }
    retentionInDays: 30
  }
}

resource insights 'Microsoft.Insights/components@2020-02-02' = {
  name: 'appi-${environmentName}'
  location: location
  tags: tags
  kind: 'web'
  properties: {
    Application_Type: 'web'
    WorkspaceResourceId: logs.id
  }
}

module cosmos 'modules/cosmos.bicep' = {
  name: 'cosmos'
  params: {
    name: 'cosmos-${environmentName}-${suffix}'
    location: location
    tags: tags
    mode: cosmosMode
    maxThroughput: cosmosMaxThroughput
    principalId: identity.properties.principalId
  }
}

module storage 'modules/storage.bicep' = {
  name: 'storage'
  params: {
    name: 'stparley${suffix}'
    location: location
    tags: tags
    principalId: identity.properties.principalId
  }
}

module vault 'modules/vault.bicep' = {
  name: 'vault'
  params: {
    name: 'kv-${suffix}'
    location: location
    tags: tags
    principalId: identity.properties.principalId
    oidcClientSecret: oidcClientSecret
    directLineKey: directLineKey
    deskKey: deskKey
    sessionSecret: sessionSecret
    signingKey: signingKey
  }
}

module openAi 'modules/openAi.bicep' = if (useOpenAi) {
  name: 'openAi'
  params: {
    name: 'oai-${environmentName}-${suffix}'
    location: location
    tags: tags
    model: openAiModel
    principalId: identity.properties.principalId
  }
}

module app 'modules/app.bicep' = {
  name: 'app'
  params: {
    environmentName: environmentName
    registryName: 'crparley${suffix}'
    location: location
    tags: tags
    image: image
    minReplicas: minReplicas
    maxReplicas: maxReplicas
    identityName: identity.name
    logsName: logs.name
    vaultUri: vault.outputs.uri
    settings: concat(
      [
        { name: 'PARLEY_STORE', value: 'cosmos' }
        { name: 'COSMOS_ENDPOINT', value: cosmos.outputs.endpoint }
        { name: 'COSMOS_DATABASE', value: cosmos.outputs.database }
        { name: 'PARLEY_BLOBS', value: 'azure' }
        { name: 'AZURE_STORAGE_ACCOUNT_URL', value: storage.outputs.blobEndpoint }
        { name: 'AZURE_STORAGE_CONTAINER', value: storage.outputs.container }
        { name: 'PARLEY_ALLOW_ANONYMOUS', value: allowAnonymous ? 'true' : 'false' }
        { name: 'PARLEY_SAMPLE_ORDERS', value: 'off' }
        { name: 'PARLEY_TELEMETRY', value: 'azure' }
        { name: 'APPLICATIONINSIGHTS_CONNECTION_STRING', value: insights.properties.ConnectionString }
        {
          name: 'PARLEY_OIDC_ISSUER'
          value: empty(oidcIssuer) ? '${environment().authentication.loginEndpoint}${tenant().tenantId}/v2.0' : oidcIssuer
        }
        { name: 'PARLEY_OIDC_CLIENT_ID', value: oidcClientId }
        { name: 'PARLEY_OIDC_ID_CLAIM', value: empty(oidcIssuer) ? 'oid' : 'sub' }
      ],
      useOpenAi
        ? [
            { name: 'PARLEY_RECOGNIZER', value: 'azure-openai' }
            { name: 'AZURE_OPENAI_ENDPOINT', value: openAi!.outputs.endpoint }
            { name: 'AZURE_OPENAI_DEPLOYMENT', value: openAi!.outputs.deployment }
          ]
        : []
    )
  }
}

module bot 'modules/bot.bicep' = {
  name: 'bot'
  params: {
    name: 'bot-${environmentName}-${suffix}'
    tags: tags
    displayName: botDisplayName
    sku: botSku
    url: app.outputs.url
    identityName: identity.name
  }
}

output registryEndpoint string = app.outputs.registryEndpoint
output url string = app.outputs.url
output botAppId string = identity.properties.clientId
