import type { ExportFormat } from './exportFormat.ts';

/** Shop Manager, Settings, Options, Download data: "Order items". The file "Orders" knows no articles. */
export const etsy: ExportFormat = {
  name: 'etsy',
  marketplace: 'Etsy',
  recognisedBy: [['Sale Date', 'Item Name', 'Order ID', 'Ship Zipcode']],
  columns: {
    order_number: ['Order ID'],
    buyer_id: ['Buyer User ID', 'Buyer'],
    buyer_name: ['Ship Name'],
    buyer_postal_code: ['Ship Zipcode'],
    shipping_cost: ['Order Shipping'],
    line_discount: ['Discount Amount'],
    currency: ['Currency'],
    placed_at: ['Sale Date'],
    shipped_at: ['Date Shipped'],
    sku: ['SKU', 'Listing ID'],
    title: ['Item Name'],
    variant: ['Variations'],
    quantity: ['Quantity'],
    price: ['Price'],
  },
  states: {},
  leftOut: [{ heading: 'Status', says: ['canceled', 'cancelled', 'fully refunded'], because: 'cancelled' }],
  dates: 'month_first',
};
