import { aliexpress } from './aliexpress.ts';
import { amazon } from './amazon.ts';
import { dsers } from './dsers.ts';
import { ebay } from './ebay.ts';
import { etsy } from './etsy.ts';
import type { ExportFormat } from './exportFormat.ts';
import { shopify } from './shopify.ts';
import { woocommerce } from './woocommerce.ts';

/** In the order they are recognised in: DSers before those whose headings it shares. */
export const EXPORTS: readonly ExportFormat[] = [shopify, woocommerce, ebay, etsy, amazon, dsers, aliexpress];

/** What `--from` may name. */
export const SHOPS: readonly string[] = EXPORTS.map(({ name }) => name);
