import type { ExportFormat } from './exportFormat.ts';

/**
 * Reports, Fulfilment: "All orders" (which knows no buyer but the postal code) and "New orders", both with tabs. Prices are
 * those of the line. Taxes, which some countries' files have within the price and others beside it, are not added.
 */
export const amazon: ExportFormat = {
  name: 'amazon',
  marketplace: 'Amazon',
  recognisedBy: [
    ['amazon-order-id', 'order-status', 'product-name'],
    ['order-id', 'order-item-id', 'quantity-purchased'],
  ],
  columns: {
    order_number: ['amazon-order-id', 'order-id'],
    buyer_name: ['buyer-name', 'recipient-name'],
    buyer_email: ['buyer-email'],
    buyer_phone: ['buyer-phone-number', 'ship-phone-number'],
    buyer_postal_code: ['ship-postal-code'],
    currency: ['currency'],
    placed_at: ['purchase-date'],
    shipped_at: ['ship-date', 'shipment-date'],
    promised_by: ['latest-delivery-date', 'estimated-arrival-date'],
    tracking_status: ['order-status'],
    sku: ['sku'],
    title: ['product-name'],
    quantity: ['quantity', 'quantity-purchased'],
    line_total: ['item-price'],
    line_shipping: ['shipping-price'],
    line_discount: ['item-promotion-discount'],
  },
  states: {
    unshipped: 'not_shipped',
    partiallyshipped: 'shipped',
    'shipped delivered to buyer': 'delivered',
    'shipped picked up': 'shipped',
    'shipped out for delivery': 'out_for_delivery',
    'shipped returned to seller': 'returned_to_sender',
    'shipped returning to seller': 'returned_to_sender',
    'shipped rejected by buyer': 'returned_to_sender',
    'shipped lost in transit': 'lost',
    'shipped damaged': 'lost',
  },
  leftOut: [
    { heading: 'order-status', says: ['cancelled', 'canceled'], because: 'cancelled' },
    { heading: 'order-status', says: ['pending'], because: 'not paid' },
  ],
  dates: null,
};
