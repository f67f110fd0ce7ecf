import type { ExportFormat } from './exportFormat.ts';

/**
 * Orders, Export, and the file that DSers takes orders from (https://help.dsers.com/place-csv-orders). The order number is the
 * one of the shop, which the buyer knows, and never the one at the supplier.
 */
export const dsers: ExportFormat = {
  name: 'dsers',
  marketplace: 'DSers',
  recognisedBy: [
    ['Order number', 'Supplier order number'],
    ['Order number', 'AliExpress order number'],
    ['Order number', 'Product id', 'Product count', 'Contact person'],
  ],
  columns: {
    order_number: ['Order number', 'Order name'],
    buyer_name: ['Contact person', 'Customer name', 'Customer'],
    buyer_email: ['Email', 'Customer email'],
    buyer_phone: ['Mobile no', 'Phone', 'Phone number'],
    buyer_postal_code: ['Zip', 'Zip code', 'Postal code'],
    total: ['Order total', 'Total', 'Total price'],
    refunded: ['Refunded amount'],
    currency: ['Currency'],
    placed_at: ['Date', 'Order date', 'Created at', 'Order time'],
    shipped_at: ['Shipped date', 'Fulfilled at', 'Fulfillment date', 'Shipped time'],
    tracking_status: ['Order status', 'Status'],
    carrier: ['Carrier', 'Shipping company', 'Logistics company', 'Shipping method'],
    tracking_number: ['Tracking number', 'Tracking no'],
    sku: ['SKU', 'Product id'],
    title: ['Product name', 'Product title', 'Product'],
    variant: ['Variant', 'Variant title'],
    quantity: ['Product count', 'Quantity'],
    price: ['Selling price', 'Product price', 'Price'],
  },
  states: {
    'awaiting order': 'not_shipped',
    'awaiting payment': 'not_shipped',
    'awaiting shipment': 'not_shipped',
    'awaiting fulfillment': 'shipped',
  },
  leftOut: [
    { heading: 'Order status', says: ['canceled', 'cancelled'], because: 'cancelled' },
    { heading: 'Status', says: ['canceled', 'cancelled'], because: 'cancelled' },
    { heading: 'Order status', says: ['pending'], because: 'not paid' },
    { heading: 'Status', says: ['pending'], because: 'not paid' },
  ],
  dates: null,
};
