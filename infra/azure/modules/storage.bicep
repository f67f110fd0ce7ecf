// Photos, receipts of seals and what waits for the record in Blob Storage, by identity alone: nothing that matters lies on a process's disk.

param name string
param location string
param tags object
@description('Who reads and writes them.')
param principalId string

var blobDataContributor = subscriptionResourceId(
  'Microsoft.Authorization/roleDefinitions',
  'ba92f5b4-2d11-453d-a403-e96b0029c9fe'
)

resource account 'Microsoft.Storage/storageAccounts@2023-05-01' = {
  name: name
  location: location
  tags: tags
  kind: 'StorageV2'
  sku: { name: 'Standard_ZRS' }
  properties: {
    allowBlobPublicAccess: false
    allowSharedKeyAccess: false
    minimumTlsVersion: 'TLS1_2'
    supportsHttpsTrafficOnly: true
  }

  resource blobs 'blobServices' = {
    name: 'default'
    properties: {
      deleteRetentionPolicy: {
        enabled: true
        days: 7
      }
    }

    resource photos 'containers' = {
      name: 'parley-photos'
      properties: { publicAccess: 'None' }
    }
  }
}

// In the one container alone: Parley needs nothing else of the account.
resource role 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(account::blobs::photos.id, principalId, blobDataContributor)
  scope: account::blobs::photos
  properties: {
    principalId: principalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: blobDataContributor
  }
}

output blobEndpoint string = account.properties.primaryEndpoints.blob
output container string = account::blobs::photos.name
