/**
 * Everything the bot can say, by key, with the values each sentence is given. Money, dates and durations come in
 * already formatted for the language; names and article titles come as they are written in the order.
 *
 * A key whose values include `mood` has one wording for each of `calm`, `upset` and `furious`.
 */
export interface Phrases {
  // --- opening
  /** The first words: automated assistant, what it can do, a person whenever wanted, what happened? */
  greeting: { shop: string };
  /** Before the first answer, where nothing was shown before the first message. */
  introduction: { shop: string };
  welcome: { shop: string };
  /** To a greeting from a buyer who was greeted already. */
  'welcome.again': object;
  help: { shop: string };
  'help.waiting': object;
  about_bot: { shop: string };
  thanks: object;
  goodbye: object;
  start_over: object;
  order_kept: object;
  /** Beside a complaint, which goes on. */
  'order_kept.goes_on': object;
  order_unchanged: object;

  // --- feeling with the buyer, once, before the first action; one short sentence, no "I understand your frustration"
  'empathy.not_received': { mood: Mood };
  /** In place of the one before it, where the carrier shows the parcel as delivered. */
  'empathy.not_there': { mood: Mood };
  'empathy.damaged': { mood: Mood };
  'empathy.quality': { mood: Mood };
  'empathy.wrong_size': { mood: Mood };
  'empathy.wrong_colour': { mood: Mood };
  'empathy.not_as_described': { mood: Mood };
  'empathy.wrong_item': { mood: Mood };
  'empathy.missing_parts': { mood: Mood };
  'empathy.counterfeit': { mood: Mood };
  'empathy.changed_mind': { mood: Mood };
  'empathy.other': { mood: Mood };

  // --- questions
  /** One short word for what happened in the buyer's life, before the matter; no apology, which is for what the shop did. */
  'sympathy.bereavement': object;
  'sympathy.illness': object;
  'sympathy.child': object;
  'sympathy.celebration': object;
  'ask.complaint': object;
  'ask.complaint.again': object;
  /** Order number, and the email, postal code or last digits of the phone on it. */
  'ask.order': object;
  /** What was given did not lead to an order. Must read the same whether the number or the other fact was wrong. */
  /** Before the question, to whoever asks whether something was done. */
  'ask.order.to_look': object;
  'ask.order.again': object;
  /** The number is there, one more fact is needed. Must not say that the order exists. */
  'ask.proof': object;
  /** The same a second time, with where the two are to be found. */
  'ask.order.failed_again': object;
  /** A fact is there, only the number is missing. */
  'ask.order.number': object;
  /** Nothing useful came: where the number is found. */
  'ask.order.where': object;
  /** Asked again: what it is for. */
  'ask.proof.again': object;
  /** One more fact before a yes counts; `what` is one of the three after it. */
  'ask.more_proof': { what: string };
  'ask.more_proof.again': { what: string };
  'ask.more_proof.failed': { what: string };
  'ask.more_proof.failed_again': { what: string };
  'fact.email': object;
  'fact.phone_number': object;
  'fact.email_or_phone': object;
  'ask.which_order': object;
  'ask.which_order.again': object;
  'ask.which_item': object;
  'ask.which_item.of_several': { complaint: string };
  'ask.which_item.again': object;
  'ask.looked_around': { deliveredOn: string };
  'ask.description': object;
  'ask.received.wrong_size': { ordered: string };
  'ask.received.wrong_size.alone': object;
  'ask.received.wrong_colour': { ordered: string };
  'ask.received.other': object;
  'ask.missing': object;
  'ask.photo': object;
  /** It was sent, they say, and none came. */
  'ask.photo.not_here': object;
  'ask.description.damaged': object;
  'ask.description.quality': object;
  'ask.description.not_as_described': object;
  /** A guess, put as a question to be answered with yes or no. */
  'ask.confirm.not_received': object;
  'ask.confirm.damaged': object;
  'ask.confirm.quality': object;
  'ask.confirm.wrong_size': object;
  'ask.confirm.wrong_colour': object;
  'ask.confirm.not_as_described': object;
  'ask.confirm.wrong_item': object;
  'ask.confirm.missing_parts': object;
  'ask.confirm.counterfeit': object;
  'ask.confirm.changed_mind': object;
  'ask.confirm.other': object;
  /** Follows where the parcel is, which does not fit the complaint: has it come all the same, or is it another order? */
  'ask.other_order': object;
  /** The answer to `ask.looked_around` left it open. */
  'ask.has_parcel': object;
  /** Follows what was agreed before. */
  'ask.settled_before': object;
  /** Of a photo that cannot be made out, once; whatever is under way goes on without it. */
  'ask.photo.clearer': object;

  // --- the order
  /** "Thank you, Maria." once, when the order is found; without a name: "Thank you." */
  'found.name': { name: string };
  'found.anonymous': object;
  'order.not_shipped': { item: string };
  'order.in_transit': { item: string; shippedOn: string; scannedOn: string; place: string };
  'order.in_transit.no_scan': { item: string; shippedOn: string };
  /** It is said where it is, and not since when. */
  'order.in_transit.no_day': { item: string };
  'order.customs': { item: string; shippedOn: string; scannedOn: string };
  'order.out_for_delivery': { item: string };
  'order.delivered': { item: string; deliveredOn: string };
  'order.delivered.no_day': { item: string };
  'order.returned_to_sender': { item: string; scannedOn: string };
  'order.returned_to_sender.no_day': { item: string };
  'order.lost': { item: string; shippedOn: string };
  'order.lost.no_day': { item: string };
  /** Follows one of the above. */
  'order.expected_by': { date: string };
  'order.late_since': { date: string };
  'order.no_new_day': object;
  'order.still_moving': object;
  'order.anything_wrong': object;
  'order.tracking': { carrier: string; number: string };
  'order.tracking_number': { number: string };
  'order.carrier': { carrier: string };
  'order.no_news': object;
  /** Late, and not seen for weeks: said once. */
  'order.not_coming': object;
  'order.shall_i_help': object;
  /** After where the parcel is was told and the buyer says nothing that can be acted on. Asks no "what happened". */
  anything_else: object;
  /** The parcel is there after all, or it works: a warm word. */
  arrived: object;

  // --- offers: one or two short sentences, ending in a question or an invitation
  'offer.reassurance': { date: string };
  'offer.coupon': { amount: string };
  'offer.partial_refund': { amount: string; date: string };
  'offer.partial_refund.percent': { amount: string; percent: string; date: string };
  'offer.reship': { item: string; date: string };
  /** A re-ship where the buyer keeps what came wrong. */
  'offer.reship.keep': { item: string; date: string };
  'offer.replacement_part': { date: string };
  /** What only a person gives, in that person's words: `amount` is all that was paid for the article. */
  'offer.full_refund': { amount: string };
  'offer.return_for_refund': { amount: string };
  /** The one counter-offer: this much I can give myself; a person decides about the full amount; both are open to you. */
  'offer.counter.partial_refund': { amount: string; date: string };
  'offer.counter.reship': { item: string; date: string };
  'offer.counter.replacement_part': { date: string };
  /** Before the next offer after one was declined: a word or two, never arguing. */
  'offer.next': object;
  /** Before an offer that stands again because the one before ran out. */
  'offer.again': object;
  /** An offer that was turned down and is chosen after all; `what` is one of `what.*`. */
  'offer.after_all': { what: string };
  'offer.open_until': { date: string };
  /** The buyer wrote something that does not answer the offer: what is on the table, in one line. */
  'offer.still_open': { what: string };
  'offer.still_open.again': { what: string };
  /** Before anything is recorded as agreed: is it this one that is meant? */
  'offer.confirm': { what: string };
  /** After an answer to something else, beside an offer that is open. */
  /** To whoever has no photo, or sends none. */
  'offer.without_photo': object;
  'offer.stands': object;
  'offer.said_all': object;
  /** An older offer's button was pressed; another one is open. */
  'offer.gone': { what: string };
  'what.reassurance': { date: string };
  'what.coupon': { amount: string };
  'what.partial_refund': { amount: string };
  'what.reship': { item: string };
  'what.replacement_part': object;
  'what.full_refund': { amount: string };
  'what.return_for_refund': { amount: string };

  // --- questions about an offer that is open, each answered from the offer and nothing else
  /** The same answer again, after a colon. */
  'about_offer.again': { answer: string };
  'about_offer.what.reassurance': object;
  'about_offer.what.coupon': { amount: string };
  'about_offer.what.partial_refund': { amount: string };
  /** Of several pieces in question, what an amount is for. */
  'about_offer.together': { item: string };
  'about_offer.what.reship': { item: string };
  'about_offer.what.replacement_part': object;
  'about_offer.what.full_refund': { amount: string };
  'about_offer.what.return_for_refund': { amount: string };
  'about_offer.keep_goods': object;
  'about_offer.keep_goods.not_received': object;
  'about_offer.keep_goods.under_way': object;
  'about_offer.keep_goods.return': object;
  'about_offer.postage': object;
  'about_offer.postage.return': object;
  'about_offer.postage.nothing_sent': object;
  'about_offer.how_paid.money': { marketplace: string };
  'about_offer.how_paid.coupon': object;
  'about_offer.how_paid.nothing': object;
  'about_offer.when.parcel': { date: string };
  'about_offer.when.money': { date: string };
  'about_offer.when.coupon': object;
  'about_offer.when.not_known': object;
  'about_offer.valid_until': { time: string };
  'about_offer.tracked': object;
  'about_offer.tracked.nothing_sent': object;
  'about_offer.best_offer': object;
  'about_offer.customs': object;
  'about_offer.if_wrong': object;
  'about_offer.needs_time': { time: string };

  // --- a remedy the buyer names. `wish.*` are its names, as what somebody would like to have
  'wish.reassurance': object;
  'wish.coupon': object;
  'wish.partial_refund': object;
  'wish.reship': object;
  'wish.replacement_part': object;
  'wish.return_for_refund': object;
  'wish.full_refund': object;
  /** Their money back, however much of it. */
  'wish.money': object;
  /** What they would like was heard, and something else comes first. */
  'wish.noted': { wish: string };
  /** `open` is one of `what.*`: one of the two, not both. */
  'wish.one_of_two': { choice: string };
  'wish.variant': { open: string };
  'wish.more': { open: string };
  'wish.elsewhere': { cannot: string; choice: string };
  'wish.elsewhere.known': { cannot: string; choice: string };
  /** Before another offer than the one that was wished for. */
  'wish.not_here': { cannot: string };
  'cannot.that': object;
  /** All of the money back. */
  'cannot.full_refund': object;
  'cannot.coupon': object;
  'cannot.partial_refund': object;
  'cannot.reship': object;
  'cannot.replacement_part': object;
  'cannot.variant': object;

  // --- after acceptance; `reference` is the buyer's to quote
  'accepted.reassurance': { date: string };
  'accepted.coupon': { amount: string; reference: string };
  'accepted.partial_refund': { amount: string; date: string; reference: string };
  'accepted.reship': { item: string; date: string; reference: string };
  'accepted.replacement_part': { date: string; reference: string };
  'accepted.full_refund': { amount: string; reference: string };
  'accepted.return_for_refund': { amount: string; reference: string };
  /** Beside a yes to what is sent, something was wished of the way it is brought. */
  delivery_wish: object;
  /** Nothing more to explain should anything go wrong: write here. */
  'accepted.write_here': object;
  /** A second complaint was named before: shall we look at it now? `complaint` is one of `trouble.*`. */
  'accepted.also': { complaint: string };
  /** The same where nothing can be offered for it: shall a person look at it? */
  'accepted.also.person': { complaint: string };
  /** `code`: what is typed in at the till; it is all that a buyer wants of a coupon. */
  'fulfilled.coupon': { code: string; amount: string };
  'fulfilled.done': object;
  /** Before how it stands, to whoever was told that it was done. */
  'fulfilled.mistake': object;
  /** For a person to say, to whoever asked for their money and was given nothing yet. */
  'suggested.refund': object;
  'fulfilled.reference': { reference: string };
  'fulfilled.return_coupon': { reference: string };
  already_settled: object;

  // --- writing first: once, short, with a way to answer in one word
  'care.offer_expiring': { time: string };
  'care.promise_passed': object;
  'care.parcel_due': { title: string };
  'care.week_after': object;
  'care.rating': object;
  'care.return_coupon': { amount: string; date: string };
  'care.delayed': { title: string };
  'care.delayed_until': { title: string; date: string };
  'care.delivered': { title: string };
  'care.returned_to_sender': { title: string };
  care_stopped: object;

  // --- a person
  /** Passing on to a person, and that nothing needs to be repeated. One for each reason that reads differently. */
  'handoff.asked_for_person': object;
  'handoff.insists_on_refund': object;
  'handoff.ladder_exhausted': object;
  'handoff.policy_hands_over': object;
  'handoff.bereavement': object;
  'handoff.threat': object;
  'handoff.mood': object;
  'handoff.deadline': object;
  'handoff.dispute': object;
  'handoff.cannot_identify': object;
  'handoff.no_number': object;
  'handoff.not_understood': object;
  'handoff.turn_failed': object;
  'handoff.not_carried_out': object;
  /** The same where the buyer has told more. */
  'handoff.case_waits': { number: string; time: string };
  /** Honest expectation while people are there. `minutes` is a number, for plurals (`count`). */
  'handoff.within_minutes': { count: number };
  /** Outside opening hours: when they are back. */
  'handoff.back_at': { time: string };
  /** After a threat of a dispute: that stays their right either way. Never discourage. */
  'handoff.dispute_is_your_right': object;
  /** One question while waiting, which may be ignored: the order number and one more fact. */
  'handoff.order_if_you_like': object;
  /** Evidence the buyer may send, in the words of the evidence file: after an offer, while waiting, named in the question for a photo, by a person. */
  'evidence.with_offer': { what: string };
  'evidence.with_handoff': { what: string };
  'evidence.with_question': { what: string };
  'evidence.by_person': { what: string };
  noted_again: object;
  'noted_again.second': object;
  'noted_again.third': object;
  /** To whoever says so while the assistant has the case. */
  needs_nothing: object;
  over_noted: object;
  taken_after_all: { what: string };
  waiting_for_person: object;
  'handoff.nobody_there': object;
  /** Handed over within opening hours while nobody is there: answered here later, and the bot is there meanwhile. */
  'handoff.nobody_now': object;
  /** Nobody answered in time, and outside opening hours when they are back. */
  'handoff.still_waiting': object;
  'handoff.still_away': { time: string };
  /** An agent gave the conversation back. */
  'handoff.returned': object;
  /** After a person gave the case back, or the buyer came back by themselves: the ladder is at its end. */
  nothing_more: object;

  // --- alarms: people before orders. Short, warm, no order, no remedy, no word of anger.
  'alarm.safety': { emergency: string };
  'alarm.safety.plain': { emergency: string };
  /** Somebody to talk to now; `line` is the name of a crisis line where they live, with its number. */
  'alarm.self_harm': { emergency: string };
  'alarm.self_harm.line': { emergency: string; line: string; number: string };
  /** While a danger waits: what is to be done with the article until then, and whom to call, whatever the danger is. */
  'alarm.meanwhile': { emergency: string };
  /** Beside a danger that waits: the order is known now, and what was said of the article stays true. */
  'alarm.order_added': { emergency: string };
  /** To whoever writes on in danger: whom to call now, in other words. No thanks, no praise. */
  'alarm.again.safety': { emergency: string };
  'alarm.again.safety.more': { emergency: string };
  /** It burns or smokes, somebody is hurt or unwell, and either said again: whom to call now, without an if. */
  'alarm.again.fire': { emergency: string };
  'alarm.again.hurt': { emergency: string };
  'alarm.again.anew': { emergency: string };
  /** Beside those, while somebody from the team is there. */
  'alarm.again.answered': object;
  'alarm.again.self_harm': { emergency: string };
  'alarm.again.self_harm.line': { emergency: string; line: string; number: string };
  /** To somebody who has taken something, or is where they would do it: nothing but the way to help. */
  'alarm.again.acted': { emergency: string };
  'alarm.minor': object;
  /** Nothing that is said here closes the dispute. */
  /** Calm: neither of their anger nor of what it may bring them. */
  'alarm.violence': object;
  'alarm.dispute_opened': object;
  'alarm.unauthorised': object;
  'alarm.privacy': { date: string };
  /** Beside what somebody in danger is told first, and only while somebody is there. */
  'alarm.told_now': object;
  'alarm.nobody_now': object;
  /** Nobody is there: when they are, what they read first, and whom to call until then. */
  'alarm.back_at': { time: string };
  'alarm.until_then': { emergency: string };

  // --- what buyers want beside complaints, and a person sees to: what is true of the order, and nothing that only a person can promise
  'request.cancel.not_shipped': object;
  'request.cancel.on_its_way': { shippedOn: string };
  'request.cancel.has_left': object;
  'request.cancel.delivered': object;
  'request.cancel.unknown': object;
  /** Not the order, but what was agreed about it. */
  'request.cancel.agreed': object;
  'request.address_change.not_shipped': object;
  'request.address_change.on_its_way': { shippedOn: string };
  'request.address_change.has_left': object;
  'request.address_change.returned': object;
  'request.address_change.unknown': object;
  'request.exchange.not_shipped': object;
  'request.exchange': object;
  /** That the wish to return or withdraw has arrived, and when: it may start a period. */
  'request.return': { date: string };
  'request.return.bereavement': { date: string };
  'request.payment': object;
  'request.payment.no_refund': object;
  'request.coupon': object;
  'request.customs': object;
  'request.invoice': object;
  'request.warranty': object;
  'request.usage': object;
  'request.received_extra': object;
  'request.other_damage': object;
  'request.contact': object;
  'request.delivery': object;
  'request.terms': object;
  'request.other_language': object;
  /** Before the seller's own answer, where it is not in the buyer's language; `language` is the name of the one it is in. */
  'answer.in_language': { language: string };
  /** After it. */
  'answer.more': object;
  praise: object;
  languages: object;
  terms: object;
  order_number_help: { marketplace: string };
  /** Follows it, where the marketplace's numbers are like that. */
  'order_number_help.digits': object;
  order_number_known: { number: string };
  why_identify: object;
  /** Asked a second time: it was said, and there is a person. */
  told_before: object;

  // --- what was agreed, to whoever asks; each with its reference
  /** What was agreed in another conversation; `what` is one of `wish.*`. */
  agreed_before: { date: string; what: string; reference: string };
  'status.reassurance': { date: string };
  'status.coupon': { amount: string; reference: string };
  'status.return_coupon': { amount: string; date: string };
  'status.return_coupon.failed': object;
  'status.no_day': object;
  'status.partial_refund': { amount: string; date: string; reference: string };
  'status.reship': { item: string; date: string; reference: string };
  'status.replacement_part': { date: string; reference: string };
  'status.full_refund': { amount: string; reference: string };
  'status.return_for_refund': { amount: string; reference: string };
  'status.under_way': object;
  'status.if_not': object;
  /** While nobody has taken the case. */
  'waiting.since': { time: string };
  'waiting.still': object;
  'waiting.back_at': { time: string };
  'waiting.longer': object;
  /** A person has the order, or is to have it, in another conversation; what is told here goes there as well. */
  case_waits: { number: string; time: string };
  offer_waits: { what: string; time: string };
  'offer_waits.on_page': object;
  'offer_waits.elsewhere': object;
  'offer_waits.lost': object;
  /** It turned up while the case waits, which a person ends. */
  arrived_noted: object;
  order_added: object;
  /** A card number or a bank account was sent, and hidden. */
  masked: object;

  // --- where a case stands, above the conversation, and on other ways than it
  /** After it was said when a person comes, on the page. */
  'waiting.link': object;
  /** The buyer was told that nobody is there, and somebody came. */
  'waiting.somebody_here': object;
  /** `what` is one of `what.*`. */
  'progress.offer': { time: string; what: string };
  'progress.buyer': object;
  'progress.assistant': object;
  'progress.person': { name: string };
  'progress.team': object;
  'progress.team_from': { time: string };
  'progress.agreed': object;
  'progress.over': object;
  'person.joined': { name: string };
  'person.gave_back': { name: string };
  'person.completed': { name: string };
  /** A button of an offer was pressed that is not open any more, where none is. */
  offer_over: object;
  rated: object;
  rating_noted: object;
  'copy.return': { link: string };
  'copy.code': { address: string; code: string };
  /** An email that an answer is there, with a link and nothing of the case. */
  'mail.subject': { shop: string };
  'mail.text': { shop: string };
  'mail.private': object;
  'mail.stop': object;
  /** On the page that the link behind it opens. */
  'mail.stop_ask': { shop: string };
  'mail.stop_button': object;
  'mail.stopped': object;
  /** A time as the buyer's clock shows it, where it is another day at the shop. */
  'time.and_shop': { time: string; shopTime: string };
  'time.of_shop': { time: string };

  // --- interruptions
  /** `order` or `-`; counts for plurals are in the languages' own files. */
  my_data: { order: string; messages: number; photos: number };
  my_data_nothing: object;
  /** Follows one of the two above: the copy is the file that comes with the message. */
  my_data_copy: object;

  // --- a buyer's own copy of the conversation, a file: headings and labels, no sentences to anybody
  'copy.title': { shop: string };
  'copy.made': { time: string; zone: string };
  'copy.you': object;
  'copy.assistant': object;
  'copy.file': object;
  'copy.not_taken': object;
  /** Before a colon and the name of the offer. */
  'copy.accepted': object;
  'copy.declined': object;
  'copy.lapsed': object;
  'copy.withdrawn': object;

  other_order_noted: object;
  /** Somebody else's order: nothing is told of it, and they may write here themselves. */
  others_order: object;
  /** The case ended without an agreement. */
  none_left: object;
  nothing_agreed: object;
  /** The danger was none, as the buyer says; who was told still looks. */
  danger_denied: { emergency: string };
  /** Several things are wrong, all named in one message; `complaints` are some of `trouble.*`. */
  complaints_noted: { complaints: string };
  /** The same where the first of them is gone on with. */
  'complaints_noted.in_turn': { complaints: string };
  second_complaint_noted: object;
  /** The same where it is known: `what` is one of `trouble.*` with the article. */
  'second_complaint_noted.of': { what: string };

  // --- photos
  photo_received: object;
  'photo_refused.too_large': object;
  'photo_refused.not_a_photo': object;
  'photo_refused.unreachable': object;
  'photo_refused.no_room': object;

  // --- what is no photo; `file_kept` where words came with it
  'untaken.sound': object;
  'untaken.document': object;
  'untaken.photo': object;
  'untaken.other': object;
  file_kept: object;
  /** To whoever writes where several people read. */
  'group.private': object;

  // --- when something fails; honest, short, with a way to a person
  turn_failed: object;
  /** The record cannot be written right now: kept, will answer here by itself, nothing to send again. */
  record_failed: object;

  // --- buttons: at most 30 characters
  'button.not_received': object;
  'button.damaged': object;
  'button.wrong_size': object;
  'button.quality': object;
  'button.other': object;
  'button.person': object;
  'button.rate_good': object;
  'button.rate_fair': object;
  'button.rate_bad': object;
  'button.back_to_bot': object;
  'button.accept.reassurance': object;
  'button.accept.coupon': { amount: string };
  'button.accept.partial_refund': { amount: string };
  'button.accept.reship': object;
  'button.accept.replacement_part': object;
  'button.accept.full_refund': { amount: string };
  'button.accept.return_for_refund': object;
  'button.decline': object;
  'button.confirm': object;
  'button.yes_please': object;
  'button.about_that': object;
  'button.something_new': object;
  'button.all_items': object;
  'button.not_found': object;
  'button.arrived': object;
  'button.insist': object;

  // --- names of complaints, for `accepted.also` and the person's summary
  'trouble.not_received': object;
  'trouble.damaged': object;
  'trouble.quality': object;
  'trouble.wrong_size': object;
  'trouble.wrong_colour': object;
  'trouble.not_as_described': object;
  'trouble.wrong_item': object;
  'trouble.missing_parts': object;
  'trouble.counterfeit': object;
  'trouble.changed_mind': object;
  'trouble.other': object;

  // --- cards
  'card.reassurance': object;
  'card.coupon': object;
  'card.partial_refund': object;
  'card.reship': object;
  'card.replacement_part': object;
  'card.full_refund': object;
  'card.return_for_refund': object;
  'fact.order': object;
  'fact.item': object;
  'fact.amount': object;
  'fact.by': object;
  'fact.valid_until': object;
}

export type PhraseKey = keyof Phrases;

/** How a sentence is spoken. It never changes what the sentence promises. */
export type Mood = 'calm' | 'upset' | 'furious';
