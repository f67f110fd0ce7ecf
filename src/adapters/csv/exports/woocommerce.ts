import type { ExportFormat } from './exportFormat.ts';

/**
 * WooCommerce itself exports no orders with their buyers. These are the headings of the two plugins most shops use, with one
 * line an article: Advanced Order Export For WooCommerce, and Customer / Order / Coupon Export.
 */
export const woocommerce: ExportFormat = {
  name: 'woocommerce',
  marketplace: 'WooCommerce',
  recognisedBy: [
    ['Order Number', 'Order Status', 'Email (Billing)'],
    ['order_number', 'billing_email', 'item_name'],
  ],
  columns: {
    order_number: ['order_number_formatted', 'Order Number', 'order_number'],
    buyer_name: ['First Name (Billing)', 'billing_first_name'],
    buyer_email: ['Email (Billing)', 'billing_email'],
    buyer_phone: ['Phone (Billing)', 'billing_phone'],
    buyer_postal_code: ['Postcode (Shipping)', 'shipping_postcode', 'Postcode (Billing)', 'billing_postcode'],
    total: ['Order Total Amount', 'order_total'],
    refunded: ['Order Refund Amount', 'refunded_total'],
    currency: ['Order Currency', 'Currency', 'order_currency'],
    placed_at: ['Order Date', 'order_date', 'date'],
    shipped_at: ['Completed Date', 'Date Completed', 'completed_date'],
    tracking_status: ['Order Status', 'status'],
    carrier: ['Tracking Provider', 'shipment_tracking_provider'],
    tracking_number: ['Tracking Number', 'shipment_tracking_number'],
    sku: ['SKU', 'item_sku'],
    title: ['Item Name', 'item_name'],
    variant: ['Product Variation', 'item_meta'],
    quantity: ['Quantity (- Refund)', 'Quantity', 'item_quantity'],
    price: ['Item Cost'],
    line_total: ['Order Line Total', 'item_total'],
  },
  // "completed" is what a shop sets when it has sent the parcel.
  states: { completed: 'shipped', processing: 'not_shipped', 'on hold': 'not_shipped' },
  leftOut: [
    { heading: 'Order Status', says: ['cancelled', 'failed'], because: 'cancelled' },
    { heading: 'Order Status', says: ['refunded'], because: 'refunded in full' },
    { heading: 'Order Status', says: ['pending payment', 'pending', 'draft'], because: 'not paid' },
    { heading: 'status', says: ['cancelled', 'failed'], because: 'cancelled' },
    { heading: 'status', says: ['refunded'], because: 'refunded in full' },
    { heading: 'status', says: ['pending payment', 'pending', 'draft'], because: 'not paid' },
  ],
  dates: null,
};
