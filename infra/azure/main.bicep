targetScope = 'subscription'

// Parley on Azure, as docs/azure.md explains it: `azd up` does all of it.

@minLength(2)
@maxLength(20)
@description('Names the environment, and every resource after it: letters, digits and hyphens.')
param environmentName string

@description('The region of every resource but the bot registration, which is global.')
param location string

@description('The image that runs. Empty before the first one was built: a placeholder stands there meanwhile.')
param image string = ''

@allowed(['serverless', 'autoscale'])
@description('How Cosmos DB is paid: by request up to 5,000 RU a second and one region, or by the hour for up to cosmosMaxThroughput.')
param cosmosMode string = 'serverless'

@minValue(1000)
@description('The most request units a second that all containers share, with cosmosMode autoscale. In thousands.')
param cosmosMaxThroughput int = 4000

@minValue(1)
@description('How many processes there are at least. None is stopped when nobody writes: what runs by the clock would stop as well.')
param minReplicas int = 1

@minValue(1)
@description('How many processes there are at most. What two do not share yet is in docs/azure.md.')
param maxReplicas int = 1

@description('True: a model of Azure OpenAI reads messages. False: the embedded recognizer does.')
param useOpenAi bool = false

@description('The model that reads, its version, and how many thousand tokens a minute it may take.')
param openAiModel object = {
  name: 'gpt-4o-mini'
  version: '2024-07-18'
  capacity: 50
}

@description('True: buyers may chat on the page without signing in.')
param allowAnonymous bool = true

@description('The OpenID Connect issuer of agents and supervisors. Empty: Entra ID of this tenant.')
param oidcIssuer string = ''

@minLength(1)
@description('What the identity provider calls this Parley: with Entra ID the client id of an app registration with the roles agent and supervisor.')
param oidcClientId string

@secure()
@description('The secret of that registration.')
param oidcClientSecret string

@secure()
@minLength(32)
@description('Signs the page\'s tokens: openssl rand -base64 32')
param directLineKey string

@secure()
@minLength(32)
@description('Opens the desk to commands: openssl rand -base64 32')
param deskKey string

@secure()
@minLength(32)
@description('Signs the sessions of agents: openssl rand -base64 32')
param sessionSecret string

@secure()
@minLength(32)
@description('Signs seals and proofs: openssl genpkey -algorithm ed25519 -outform DER | base64 -w0')
param signingKey string

@description('What the bot is called in the channels.')
param botDisplayName string = 'Parley'

@allowed(['F0', 'S1'])
@description('F0 is free with 10,000 messages a month on premium channels; S1 is paid by message.')
param botSku string = 'F0'

var tags = { 'azd-env-name': environmentName }

resource group 'Microsoft.Resources/resourceGroups@2024-03-01' = {
  name: 'rg-${environmentName}'
  location: location
  tags: tags
}

module parley 'parley.bicep' = {
  name: 'parley'
  scope: group
  params: {
    environmentName: environmentName
    location: location
    tags: tags
    image: image
    cosmosMode: cosmosMode
    cosmosMaxThroughput: cosmosMaxThroughput
    minReplicas: minReplicas
    maxReplicas: maxReplicas
    useOpenAi: useOpenAi
    openAiModel: openAiModel
    allowAnonymous: allowAnonymous
    oidcIssuer: oidcIssuer
    oidcClientId: oidcClientId
    oidcClientSecret: oidcClientSecret
    directLineKey: directLineKey
    deskKey: deskKey
    sessionSecret: sessionSecret
    signingKey: signingKey
    botDisplayName: botDisplayName
    botSku: botSku
  }
}

// azd takes it from here where its own file of the environment is gone, as on a machine that builds.
output SERVICE_PARLEY_IMAGE_NAME string = image
output AZURE_RESOURCE_GROUP string = group.name
output AZURE_CONTAINER_REGISTRY_ENDPOINT string = parley.outputs.registryEndpoint
output PARLEY_PUBLIC_URL string = parley.outputs.url
output MicrosoftAppId string = parley.outputs.botAppId
