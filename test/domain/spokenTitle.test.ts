import { describe, expect, it } from '@jest/globals';
import { spokenItem, spokenTitle } from '../../src/domain/orders/spokenTitle.ts';

describe('what an article is called in a sentence', () => {
  it.each([
    ['Desk lamp', 'Desk lamp'],
    [
      'Wireless Bluetooth Headphones, Over Ear Noise Cancelling Headset with Microphone, Foldable HiFi Stereo for Travel Work',
      'Wireless Bluetooth Headphones',
    ],
    [
      'LED Desk Lamp 10W - Eye Caring Dimmable Table Light with USB Charging Port for Reading, Office and Bedroom',
      'LED Desk Lamp 10W',
    ],
    // What stands before the bar would say nothing.
    [
      'NEW | Women’s Summer Dress Casual Loose Long Sleeve O-Neck Cotton Linen Plus Size Vintage Dresses',
      'NEW | Women’s Summer Dress Casual Loose Long Sleeve O-Neck…',
    ],
    ['夏季新款女装连衣裙'.repeat(12), `${'夏季新款女装连衣裙'.repeat(12).slice(0, 60)}…`],
    ['😀'.repeat(80), `${'😀'.repeat(60)}…`],
  ])('%j', (title, said) => {
    expect(spokenTitle(title)).toBe(said);
  });

  it('has what was chosen of it behind it, shortened as well', () => {
    expect(spokenItem({ title: 'Desk lamp', variant: 'white', quantity: 1 })).toBe('Desk lamp (white)');
    const variant =
      'Color: Light Khaki Green, Size: XL (Asian Size, please check the chart), Ships From: China';
    expect(spokenItem({ title: 'Dress', variant, quantity: 1 })).toBe(
      'Dress (Color: Light Khaki Green, Size: XL…)',
    );
  });

  it('has how many of it there are before it', () => {
    expect(spokenItem({ title: 'Ceramic mug', variant: 'blue', quantity: 2 })).toBe('2 × Ceramic mug (blue)');
  });
});
