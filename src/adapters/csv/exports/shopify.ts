import type { ExportFormat } from './exportFormat.ts';

/** Orders, Export: https://help.shopify.com/en/manual/fulfillment/managing-orders/exporting-orders */
export const shopify: ExportFormat = {
  name: 'shopify',
  marketplace: 'Shopify',
  recognisedBy: [['Name', 'Lineitem name', 'Lineitem quantity']],
  columns: {
    order_number: ['Name'],
    buyer_name: ['Shipping Name', 'Billing Name'],
    buyer_email: ['Email'],
    buyer_phone: ['Phone', 'Shipping Phone', 'Billing Phone'],
    buyer_postal_code: ['Shipping Zip', 'Billing Zip'],
    total: ['Total'],
    refunded: ['Refunded Amount'],
    currency: ['Currency'],
    placed_at: ['Created at'],
    shipped_at: ['Fulfilled at'],
    tracking_status: ['Fulfillment Status'],
    sku: ['Lineitem sku'],
    title: ['Lineitem name'],
    quantity: ['Lineitem quantity'],
    price: ['Lineitem price'],
  },
  states: { partial: 'shipped', restocked: 'not_shipped' },
  leftOut: [
    { heading: 'Cancelled at', says: 'filled', because: 'cancelled' },
    { heading: 'Financial Status', says: ['refunded'], because: 'refunded in full' },
    { heading: 'Financial Status', says: ['pending', 'voided', 'expired'], because: 'not paid' },
  ],
  dates: null,
};
