// Where Parley runs: its image, its processes, and how it is reached.

param environmentName string
param registryName string
param location string
param tags object
@description('Empty: a placeholder, which answers on port 80 and knows none of the addresses that are asked.')
param image string
param minReplicas int
param maxReplicas int
param identityName string
param logsName string
param vaultUri string
@description('{name, value} of what is no secret.')
param settings array

var appName = 'parley'
var hasImage = !empty(image)
var port = 3978
var drainSeconds = 5
var stopSeconds = 20
var acrPull = subscriptionResourceId(
  'Microsoft.Authorization/roleDefinitions',
  '7f951dda-4ed3-4680-a7ca-43fe172d538d'
)
// The secret of the vault, and the setting that it is for.
var secrets = [
  { name: 'oidc-client-secret', setting: 'PARLEY_OIDC_CLIENT_SECRET' }
  { name: 'direct-line-key', setting: 'PARLEY_DIRECT_LINE_KEY' }
  { name: 'desk-key', setting: 'PARLEY_DESK_KEY' }
  { name: 'session-secret', setting: 'PARLEY_SESSION_SECRET' }
  { name: 'signing-key', setting: 'PARLEY_SIGNING_KEY' }
]

resource identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2023-01-31' existing = {
  name: identityName
}

resource logs 'Microsoft.OperationalInsights/workspaces@2023-09-01' existing = {
  name: logsName
}

resource registry 'Microsoft.ContainerRegistry/registries@2023-07-01' = {
  name: registryName
  location: location
  tags: tags
  sku: { name: 'Basic' }
  properties: { adminUserEnabled: false }
}

resource mayPull 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(registry.id, identity.id, acrPull)
  scope: registry
  properties: {
    principalId: identity.properties.principalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: acrPull
  }
}

resource apps 'Microsoft.App/managedEnvironments@2025-01-01' = {
  name: 'cae-${environmentName}'
  location: location
  tags: tags
  properties: {
    appLogsConfiguration: {
      destination: 'log-analytics'
      logAnalyticsConfiguration: {
        customerId: logs.properties.customerId
        sharedKey: logs.listKeys().primarySharedKey
      }
    }
  }
}

var url = 'https://${appName}.${apps.properties.defaultDomain}'

resource app 'Microsoft.App/containerApps@2025-01-01' = {
  name: appName
  location: location
  tags: union(tags, { 'azd-service-name': 'parley' })
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: { '${identity.id}': {} }
  }
  properties: {
    environmentId: apps.id
    configuration: {
      activeRevisionsMode: 'Single'
      ingress: {
        external: true
        targetPort: hasImage ? port : 80
        transport: 'auto'
        allowInsecure: false
      }
      registries: [
        {
          server: registry.properties.loginServer
          identity: identity.id
        }
      ]
      secrets: [
        for each in secrets: {
          name: each.name
          keyVaultUrl: '${vaultUri}secrets/${each.name}'
          identity: identity.id
        }
      ]
    }
    template: {
      // More than a drain and a stop take together.
      terminationGracePeriodSeconds: drainSeconds + stopSeconds + 5
      containers: [
        {
          name: 'parley'
          image: hasImage ? image : 'mcr.microsoft.com/azuredocs/containerapps-helloworld:latest'
          resources: {
            cpu: json('1.0')
            memory: '2Gi'
          }
          env: concat(
            settings,
            map(secrets, each => { name: each.setting, secretRef: each.name }),
            [
              { name: 'PARLEY_PUBLIC_URL', value: url }
              { name: 'PARLEY_DRAIN_SECONDS', value: string(drainSeconds) }
              { name: 'PARLEY_STOP_SECONDS', value: string(stopSeconds) }
              { name: 'MicrosoftAppType', value: 'UserAssignedMSI' }
              { name: 'MicrosoftAppId', value: identity.properties.clientId }
              { name: 'MicrosoftAppTenantId', value: identity.properties.tenantId }
              // Which of several identities signs in to Cosmos DB, Blob Storage and Azure OpenAI.
              { name: 'AZURE_CLIENT_ID', value: identity.properties.clientId }
            ]
          )
          probes: hasImage
            ? [
                {
                  type: 'Startup'
                  httpGet: { path: '/livez', port: port }
                  periodSeconds: 6
                  failureThreshold: 10
                }
                {
                  type: 'Liveness'
                  httpGet: { path: '/livez', port: port }
                  periodSeconds: 15
                  timeoutSeconds: 5
                  failureThreshold: 4
                }
                {
                  type: 'Readiness'
                  httpGet: { path: '/readyz', port: port }
                  periodSeconds: 3
                  timeoutSeconds: 5
                  failureThreshold: 2
                }
              ]
            : []
        }
      ]
      scale: {
        minReplicas: minReplicas
        maxReplicas: maxReplicas
        rules: [
          {
            name: 'requests'
            http: { metadata: { concurrentRequests: '50' } }
          }
        ]
      }
    }
  }
  dependsOn: [mayPull]
}

output url string = url
output registryEndpoint string = registry.properties.loginServer
