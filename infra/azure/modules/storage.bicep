// Photos in Blob Storage, by identity alone; and the share of the processes' own folder, which Container Apps mounts by a key, in an
// account of its own.

param name string
param dataName string
param location string
param tags object
@description('Who reads and writes photos.')
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

resource data 'Microsoft.Storage/storageAccounts@2023-05-01' = {
  name: dataName
  location: location
  tags: tags
  kind: 'StorageV2'
  sku: { name: 'Standard_ZRS' }
  properties: {
    allowBlobPublicAccess: false
    minimumTlsVersion: 'TLS1_2'
    supportsHttpsTrafficOnly: true
  }

  resource files 'fileServices' = {
    name: 'default'

    resource share 'shares' = {
      name: 'parley'
      properties: {
        shareQuota: 5
        enabledProtocols: 'SMB'
      }
    }
  }
}

output blobEndpoint string = account.properties.primaryEndpoints.blob
output container string = account::blobs::photos.name
output dataName string = data.name
output shareName string = data::files::share.name
