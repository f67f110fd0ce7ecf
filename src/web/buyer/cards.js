/** The line of a card that is of an open offer alone, by its id. */
const OF_OPEN_OFFER = 'ofOpenOffer';

/** The offers among what was said: each card shows what became of its offer, and takes one answer at a time. */
export class OfferCards {
  #texts;
  #show;
  /** What came from the server, by offer. */
  #cards = new Map();
  #states = new Map();
  /** Offers whose button was pressed, until something is said to it. */
  #pressed = new Set();

  /** `show` puts another form of an activity in the place of the one before. */
  constructor({ texts, show }) {
    this.#texts = texts;
    this.#show = show;
  }

  /** An activity on its way to the buyer, as it is to be shown. */
  shown(activity) {
    if (activity.from?.role !== 'user' && activity.type === 'message') this.#pressed.clear();
    const offerId = offerOf(activity);
    if (!offerId) return activity;
    this.#cards.set(offerId, activity);
    return this.#form(activity, this.#states.get(offerId));
  }

  /** Whether this is one more press on an offer that was answered a moment ago: a double click says nothing twice. */
  isPressedAgain({ value }) {
    const offerId = value?.parley?.offerId;
    if (!offerId) return false;
    if (this.#pressed.has(offerId)) return true;
    this.#pressed.add(offerId);
    return false;
  }

  /** Every offer of the conversation, as it stands now. */
  stand(offers) {
    for (const offer of offers) {
      const before = this.#states.get(offer.id);
      this.#states.set(offer.id, offer);
      const card = this.#cards.get(offer.id);
      if (card && (before?.status ?? 'open') !== offer.status) this.#show(this.#form(card, offer));
    }
  }

  #form(activity, offer) {
    const agent = activity.channelData?.agent;
    const attachments = activity.attachments.map((attachment) => {
      if (!isCard(attachment)) return attachment;
      const { content } = attachment;
      const name = agent ? [{ type: 'TextBlock', text: literal(agent), isSubtle: true, size: 'Small' }] : [];
      if (!offer || offer.status === 'open')
        return { ...attachment, content: { ...content, body: [...name, ...content.body] } };
      const state = {
        type: 'TextBlock',
        text: this.#state(offer),
        weight: 'Bolder',
        wrap: true,
        spacing: 'Medium',
      };
      const body = content.body.filter(({ id }) => id !== OF_OPEN_OFFER);
      return { ...attachment, content: { ...content, body: [...name, ...body, state], actions: [] } };
    });
    return { ...activity, attachments };
  }

  #state({ status, reference }) {
    const said = this.#texts.offer[status];
    return reference ? `${said} · ${this.#texts.reference} ${literal(reference)}` : said;
  }
}

const isCard = ({ contentType }) => contentType === 'application/vnd.microsoft.card.adaptive';

/** A card reads its texts as Markdown. */
const literal = (text) => text.replace(/([\\`*_[\]#>+.-])/g, '\\$1');

function offerOf({ attachments = [] }) {
  for (const { content } of attachments.filter(isCard))
    for (const { data } of content?.actions ?? []) if (data?.parley?.offerId) return data.parley.offerId;
  return null;
}
