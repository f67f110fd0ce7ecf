/** The button back to the assistant: Web Chat takes it away with each message, and it stays while nobody has taken the conversation. */
export class WayBack {
  #store;
  /** As the assistant offered it last; empty when it did not. */
  #offered = [];

  /** `store` is that of Web Chat. */
  constructor(store) {
    this.#store = store;
  }

  /** A message on its way to the buyer: what is said without the button takes it back. */
  heard({ from, suggestedActions }) {
    if (from?.role !== 'user') this.#offered = (suggestedActions?.actions ?? []).filter(isWayBack);
  }

  /** Where the conversation stands now. */
  stand({ turn, person }) {
    const shown = this.#store.getState().suggestedActions;
    if (person !== null && shown.some(isWayBack)) this.#show(shown.filter((each) => !isWayBack(each)));
    if (turn === 'team' && person === null && shown.length === 0 && this.#offered.length > 0)
      this.#show(this.#offered);
  }

  #show(suggestedActions) {
    this.#store.dispatch({ type: 'WEB_CHAT/SET_SUGGESTED_ACTIONS', payload: { suggestedActions } });
  }
}

const isWayBack = ({ value }) => value?.parley?.kind === 'back_to_bot';
