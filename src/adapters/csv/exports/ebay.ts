import type { ExportFormat } from './exportFormat.ts';

/**
 * Seller Hub, Orders, Download report. An order of several articles has a line of its own before theirs, and two lines below
 * the last order say how many there are and whose.
 */
export const ebay: ExportFormat = {
  name: 'ebay',
  marketplace: 'eBay',
  recognisedBy: [['Order Number', 'Buyer Username', 'Item Title', 'Sold For']],
  columns: {
    order_number: ['Order Number'],
    buyer_id: ['Buyer Username'],
    buyer_name: ['Buyer Name', 'Ship To Name'],
    buyer_email: ['Buyer Email'],
    buyer_phone: ['Ship To Phone'],
    buyer_postal_code: ['Ship To Zip', 'Buyer Zip'],
    total: ['Total Price'],
    placed_at: ['Sale Date'],
    shipped_at: ['Shipped On Date'],
    promised_by: ['Maximum Estimated Delivery Date'],
    carrier: ['Shipping Service'],
    tracking_number: ['Tracking Number'],
    sku: ['Custom Label', 'Item Number'],
    title: ['Item Title'],
    variant: ['Variation Details'],
    quantity: ['Quantity'],
    price: ['Sold For'],
  },
  states: {},
  leftOut: [],
  dates: null,
};
