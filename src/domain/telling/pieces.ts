/** An article and how many of it: `2 × Mug (blue)`; one alone is called by its name. */
export const inPieces = (quantity: number, article: string): string =>
  quantity > 1 ? `${quantity} × ${article}` : article;
