// Cases, ledgers and orders. The containers are those of src/adapters/cosmos/cosmosContainers.ts, which a test holds them to:
// Parley's role may read and write documents, and not make containers.

param name string
param location string
param tags object
@allowed(['serverless', 'autoscale'])
param mode string
param maxThroughput int
@description('Who reads and writes documents.')
param principalId string

var databaseName = 'parley'
var containers = loadJsonContent('containers.json')

resource account 'Microsoft.DocumentDB/databaseAccounts@2024-05-15' = {
  name: name
  location: location
  tags: tags
  kind: 'GlobalDocumentDB'
  properties: {
    databaseAccountOfferType: 'Standard'
    // With two regions that write, the same place in a case could be given away twice: Parley refuses such an account.
    enableMultipleWriteLocations: false
    locations: [
      {
        locationName: location
        failoverPriority: 0
        isZoneRedundant: false
      }
    ]
    consistencyPolicy: { defaultConsistencyLevel: 'Session' }
    capabilities: mode == 'serverless' ? [{ name: 'EnableServerless' }] : []
    // Entra ID alone: there is no key to lose.
    disableLocalAuth: true
    minimalTlsVersion: 'Tls12'
    backupPolicy: {
      type: 'Continuous'
      continuousModeProperties: { tier: 'Continuous7Days' }
    }
  }

  resource database 'sqlDatabases' = {
    name: databaseName
    properties: {
      resource: { id: databaseName }
      options: mode == 'autoscale' ? { autoscaleSettings: { maxThroughput: maxThroughput } } : {}
    }

    resource container 'containers' = [
      for each in containers: {
        name: each.id
        properties: {
          resource: {
            id: each.id
            partitionKey: {
              paths: each.partitionKey.paths
              kind: 'Hash'
              version: 2
            }
            indexingPolicy: each.indexingPolicy
            defaultTtl: each.?defaultTtl
          }
        }
      }
    ]
  }

  // Cosmos DB Built-in Data Contributor: documents, and to read what containers there are. The account is Parley's alone.
  resource role 'sqlRoleAssignments' = {
    name: guid(account.id, principalId, 'data')
    properties: {
      principalId: principalId
      roleDefinitionId: '${account.id}/sqlRoleDefinitions/00000000-0000-0000-0000-000000000002'
      scope: account.id
    }
  }
}

output endpoint string = account.properties.documentEndpoint
output database string = databaseName
