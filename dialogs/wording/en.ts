// British spelling, no exclamation marks, no jargon. "We" is the shop, "I" is the assistant.
// An apology stands under `empathy` only. Titles and places are foreign text: in quotes or after a colon.

export const en = {
  // --- opening
  greeting:
    "Hi, I'm the automated assistant at {{shop}}. I can look into a problem with an order. If you'd rather have a person from the team, just say so at any time. What happened?",
  /** Before the first answer, where nothing was shown before the first message. */
  introduction:
    'Hello, this is the automated assistant at {{shop}}; a person from the team is there whenever you ask.',
  welcome:
    "Hello, this is the automated assistant at {{shop}}. Tell me in your own words what happened with your order. If you'd rather have a person, just say so.",
  /** To a greeting from a buyer who was greeted already. */
  'welcome.again': 'Hello. What happened with your order?',
  help: "I'm the automated assistant at {{shop}}. I can check an order and, if something is wrong with it, suggest a solution right here. Write it your way; the buttons are only a shortcut. For a person from the team, just say so.",
  'help.waiting':
    "A person has to look at this now, so I can't offer you anything here myself: they tell you what can be done. Whatever you write meanwhile goes to them.",
  about_bot:
    "Yes, I'm an automated assistant; I work for {{shop}}. If you'd rather talk to a person from the team, just say so.",
  thanks: "You're welcome. If anything else comes up, just write here.",
  goodbye: 'Goodbye, and take care. You can write here again whenever you need to.',
  start_over: "All right, let's start fresh. What happened?",
  order_unchanged:
    'No, as far as I can see nothing was cancelled or changed: your order stands as you placed it.',
  order_kept:
    "Glad you're keeping it. I've taken your request back, so nobody is going to change anything: your order goes on just as you placed it. If you meant something else, just tell me.",
  /** Beside a complaint, which goes on. */
  'order_kept.goes_on': 'All right, nothing is being stopped or changed. So back to what went wrong.',

  // --- feeling with the buyer
  /** Once, before the first action; one short sentence, no "I understand your frustration". */
  'empathy.not_received_calm': "Let's find out where your parcel is.",
  'empathy.not_received_upset': "I'm sorry you don't have your parcel.",
  'empathy.not_received_furious':
    "You paid and you still don't have your parcel: that should not have happened, and I'm sorry.",
  /** In place of the one before it, where the carrier shows the parcel as delivered. */
  'empathy.not_there_calm': "The carrier says it is there, and you don't have it; let's look into that.",
  'empathy.not_there_upset': "I'm sorry: it is said to be there, and you have nothing.",
  'empathy.not_there_furious':
    "It is marked as delivered and you have nothing. That should not have happened, and I'm sorry.",
  'empathy.damaged_calm': "It shouldn't arrive like that; let's put it right.",
  'empathy.damaged_upset': "I'm sorry it reached you damaged.",
  'empathy.damaged_furious':
    "Something you paid for should not arrive broken. That should not have happened, and I'm sorry.",
  'empathy.quality_calm': "Let's see how we can put that right.",
  'empathy.quality_upset': "I'm sorry it has let you down.",
  'empathy.quality_furious':
    "You paid for something decent and this is what you got. That is not how it should be, and I'm sorry.",
  'empathy.wrong_size_calm': "A size that doesn't fit is a nuisance; let's put it right.",
  'empathy.wrong_size_upset': "I'm sorry you can't use it in that size.",
  'empathy.wrong_size_furious':
    "You paid for something you can't use, and that should not happen. I'm sorry.",
  'empathy.wrong_colour_calm': "That's not the colour you wanted; let's put it right.",
  'empathy.wrong_colour_upset': "I'm sorry it isn't the colour you were looking forward to.",
  'empathy.wrong_colour_furious':
    "You chose one colour and got another, and that should not happen. I'm sorry.",
  'empathy.not_as_described_calm': "What arrives should match what you were shown; let's look at it.",
  'empathy.not_as_described_upset': "I'm sorry it isn't what you saw when you ordered it.",
  'empathy.not_as_described_furious':
    "You relied on the description and got something else. That should not have happened, and I'm sorry.",
  'empathy.wrong_item_calm': "That's not what you ordered; let's put it right.",
  'empathy.wrong_item_upset': "I'm sorry you got something you didn't order.",
  'empathy.wrong_item_furious':
    "You waited for your order and got something else. That should not have happened, and I'm sorry.",
  'empathy.missing_parts_calm': "It should be complete; let's put that right.",
  'empathy.missing_parts_upset': "I'm sorry it didn't come complete.",
  'empathy.missing_parts_furious':
    "You paid for all of it and only got part of it. That is not how it should be, and I'm sorry.",
  'empathy.counterfeit_calm': 'That is a serious matter, and I treat it as one.',
  'empathy.counterfeit_upset': "I'm sorry you have to doubt what you received. I take this seriously.",
  'empathy.counterfeit_furious':
    "You paid for the real thing; you should not have to doubt it. I'm sorry, and I take this seriously.",
  'empathy.changed_mind_calm': "That's all right, it happens.",
  'empathy.changed_mind_upset': "I'm sorry the order isn't right for you after all.",
  'empathy.changed_mind_furious':
    "This order has clearly given you a bad time, and I'm sorry. Let's see what can be done.",
  'empathy.other_calm': "Let's look into it.",
  'empathy.other_upset': "I'm sorry this has gone wrong for you.",
  'empathy.other_furious':
    "This has plainly gone badly for you. That should not have happened, and I'm sorry.",

  // --- questions
  /** For what happened in the buyer's life, before the matter; no apology, which is for what the shop did. */
  'sympathy.bereavement': 'My sincere condolences on your loss.',
  'sympathy.illness': 'I wish you strength, and a good recovery.',
  'sympathy.child': 'I feel for the little one.',
  'sympathy.celebration': "A day like that doesn't come twice, and it should have gone well.",
  'ask.complaint': 'What happened with your order? Tell me in your own words.',
  'ask.complaint.again':
    'I want to get this right. Has it not arrived, or is something wrong with what came?',
  'ask.order':
    'What is the order number? I also need one detail that goes with it: the email, the postal code or the last four digits of the phone number.',
  /** Before the question, to whoever asks whether something was done. */
  'ask.order.to_look': 'To tell you how it stands, I first have to find the order.',
  /** What was given led to no order. Must read the same whether the number or the other fact was wrong. */
  'ask.order.again':
    "I couldn't get any further with that. Please send me the order number once more, together with the email, the postal code or the last four digits of the phone number that goes with it.",
  /** The number is there, one more fact is needed. Must not say that the order exists. */
  'ask.proof':
    'I need one more detail to go with that number: the email, the postal code or the last four digits of the phone number.',
  'ask.order.failed_again':
    "I still can't get any further with that. The number is under “My orders” and in the confirmation email, and the other detail must be the one given with it. Could you compare both and send them once more?",
  'ask.order.number':
    "Thank you. Then I only need the order number; it's under “My orders” and in the confirmation email.",
  'ask.order.where':
    "I can't look anything up without the order number. It's under “My orders” in your account or app and in the confirmation email. Please send it with the email, the postal code or the last four digits of the phone number.",
  'ask.proof.again':
    "The number alone could be anyone's, so please send one detail that goes with it: the email, the postal code or the last four digits of the phone number.",
  /** One more fact before a yes counts; `what` is one of the three `fact.*` below. */
  'ask.more_proof':
    'Gladly. One more detail before I put that down for you, because this order is worth more: {{what}}. The offer stays open meanwhile.',
  'ask.more_proof.again':
    "I can't put your yes down without it: the postal code and the last digits of the phone are on the parcel's label for anyone to read. Please send {{what}}.",
  'ask.more_proof.failed':
    "That doesn't match this order. Could you check what you gave when you ordered and send it once more: {{what}}?",
  'ask.more_proof.failed_again':
    "That isn't it either. Perhaps another address or number was given with the order: please look at the confirmation of the order and send {{what}}.",
  'fact.email': 'the email address of the order',
  'fact.phone_number': 'the whole phone number of the order',
  'fact.email_or_phone': 'the email address or the whole phone number of the order',
  'ask.which_order': 'Which order is it about?',
  'ask.which_order.again':
    'I want to look at the right one. Which order is it about? Its number or a word from its name is enough.',
  'ask.which_item': 'Which item is it about?',
  'ask.which_item.of_several': 'First {{complaint}}: which item is it about?',
  'ask.which_item.again':
    'I want to look at the right one. Which item is it about? A word from its name is enough.',
  'ask.looked_around':
    'Could somebody else have taken the parcel in, perhaps a neighbour, someone at home or a reception desk?',
  'ask.description': 'What exactly is wrong with it? A sentence or two is enough.',
  'ask.received.wrong_size.alone': 'What size is on the label of the one you received?',
  'ask.received.wrong_size':
    'The order says: {{ordered}}. What size is on the label of the one you received?',
  'ask.received.wrong_colour': 'The order says: {{ordered}}. What colour did you receive?',
  'ask.received.other': 'What did you receive instead?',
  'ask.missing': 'What exactly is missing?',
  'ask.photo': "A photo would help, if it's easy for you. If not, just say so and we'll go on without one.",
  /** Follows what was agreed before. */
  'ask.settled_before': 'Is it about that, or about something new?',
  /** It was sent, they say, and none came. */
  'ask.photo.not_here':
    "No photo has reached me here so far; it may have got lost on the way. Could you send it once more, right in this chat? If that's a bother, just say so and we'll go on without it.",
  /** Once; whatever is under way goes on without it. */
  'ask.photo.clearer':
    "I can't make out everything in your photo. If it's easy for you, a closer or brighter one would help; if not, we go on as we are.",
  'ask.description.damaged': 'Where is it damaged, and how badly? A sentence or two is enough.',
  'ask.description.quality':
    "What does it do that it shouldn't, or not do that it should? A sentence or two is enough.",
  'ask.description.not_as_described': 'What is different from what you saw when you ordered it?',
  /** A guess, put as a question to be answered with yes or no. */
  'ask.confirm.not_received': "Is it that your parcel hasn't arrived?",
  'ask.confirm.damaged': 'Is it that it arrived damaged?',
  'ask.confirm.quality': "Is it that it doesn't work as it should, or is badly made?",
  'ask.confirm.wrong_size': "Is it that the size isn't right?",
  'ask.confirm.wrong_colour': "Is it that the colour isn't the one you ordered?",
  'ask.confirm.not_as_described': "Is it that it isn't what the description promised?",
  'ask.confirm.wrong_item': 'Is it that you received something else than you ordered?',
  'ask.confirm.missing_parts': 'Is it that something is missing from the parcel?',
  'ask.confirm.counterfeit': 'Is it that you doubt it is genuine?',
  'ask.confirm.changed_mind': "Is it that you don't want it any more?",
  'ask.confirm.other': 'Is something wrong with your order?',
  /** The same guess once more, after the order was found in between. Lower case follows where the language has it. */
  'ask.confirm.again': 'Before I look any further: {{question}}',
  /** Follows where the parcel is, which does not fit the complaint. */
  'ask.other_order': 'Has it reached you all the same, or is this about another order?',
  /** The answer to `ask.looked_around` left it open. */
  'ask.has_parcel': "To be sure I've understood: do you have the parcel now, or does nobody have it?",

  // --- the order
  /** Once, when the order is found. */
  'found.name': 'Thank you, {{name}}.',
  'found.anonymous': 'Thank you.',
  'order.not_shipped': "Your parcel with “{{item}}” hasn't left us yet.",
  'order.in_transit':
    'Your parcel with “{{item}}” left us on {{shippedOn}}. Last scan: {{scannedOn}}, {{place}}.',
  'order.in_transit.no_scan':
    "Your parcel with “{{item}}” left us on {{shippedOn}}. I don't see a later scan from the carrier.",
  'order.in_transit.no_day': "Your parcel with “{{item}}” has left us. I don't see a scan from the carrier.",
  'order.customs':
    'Your parcel with “{{item}}” left us on {{shippedOn}} and is at customs. Last scan: {{scannedOn}}.',
  'order.out_for_delivery': 'Your parcel with “{{item}}” is out for delivery.',
  'order.delivered': 'The carrier shows your parcel with “{{item}}” as delivered on {{deliveredOn}}.',
  'order.delivered.no_day': 'The carrier shows your parcel with “{{item}}” as delivered.',
  'order.returned_to_sender':
    'The carrier shows your parcel with “{{item}}” as returned to us. Last scan: {{scannedOn}}.',
  'order.returned_to_sender.no_day': 'The carrier shows your parcel with “{{item}}” as returned to us.',
  'order.lost': 'Your parcel with “{{item}}” left us on {{shippedOn}} and is now marked as lost.',
  'order.lost.no_day': 'Your parcel with “{{item}}” has left us and is now marked as lost.',
  /** Follows one of the above. */
  'order.expected_by': "It should be with you by {{date}}; it may come sooner, but I can't promise that.",
  'order.late_since': 'It should have been with you by {{date}}.',
  'order.no_new_day': "The carrier gives no new day, so I can't promise one.",
  'order.still_moving': 'It was scanned only lately, so it still seems to be on its way.',
  'order.anything_wrong': 'Is there a problem with it that I can help with?',
  'order.tracking': 'It travels with {{carrier}}, tracking number {{number}}.',
  'order.tracking_number': 'The tracking number is {{number}}.',
  'order.carrier': 'It travels with {{carrier}}.',
  'order.no_news': 'The carrier shows nothing newer than what I told you above.',
  /** Late, and not seen for weeks: said once. */
  'order.not_coming': "I don't think it is still coming.",
  'order.shall_i_help': 'Shall I see what I can do about it?',
  /** Where the parcel is was told, and nothing was said that can be acted on. Asks no "what happened". */
  anything_else: "I'm here. Tell me in a few words what you need, and I'll look at it.",
  /** The parcel is there after all, or it works. */
  arrived: "I'm glad to hear that. Enjoy it, and if anything comes up, just write here.",

  // --- offers
  'offer.reassurance':
    "Could you give it until {{date}}? If it isn't there by then, write here and we'll look at what else can be done.",
  'offer.coupon': 'I can offer you a coupon worth {{amount}} for your next order. Would you like it?',
  'offer.partial_refund':
    'I can refund you {{amount}}; it should be with you by {{date}}. Would you like that?',
  'offer.partial_refund.percent':
    'I can refund you {{percent}} of the price: {{amount}}, and it should be with you by {{date}}. Would you like that?',
  'offer.reship':
    'I can have a new one sent to you, free of charge: “{{item}}”. It should be with you by {{date}}. Would you like that?',
  /** A re-ship where the buyer keeps what came wrong. */
  'offer.reship.keep':
    'I can have a new one sent to you, free of charge: “{{item}}”. It should be with you by {{date}}, and you keep what you received. Would you like that?',
  'offer.replacement_part':
    'I can have the part sent to you, free of charge. It should be with you by {{date}}. Would you like that?',
  /** What only a person gives, in that person's words: `amount` is all that was paid for the article. */
  'offer.full_refund': 'I can refund you {{amount}}, all that you paid for it. Would you like that?',
  'offer.return_for_refund':
    'You can send it back and get {{amount}}, all that you paid for it, once it has arrived. Would you like that?',
  /** The one counter-offer: a person decides about the full amount, and both are open to the buyer. */
  'offer.counter.partial_refund':
    'Understood, you want your money back. I can refund you {{amount}} myself, with you by {{date}}. You can just as well ask for the full amount; a person from the team decides that.',
  'offer.counter.reship':
    'Understood, you want your money back. What I can do myself is have a new one sent to you, free of charge: “{{item}}”, with you by {{date}}. You can just as well ask for a full refund; a person from the team decides that.',
  'offer.counter.replacement_part':
    'Understood, you want your money back. What I can do myself is have the part sent to you, free of charge, with you by {{date}}. You can just as well ask for a full refund; a person from the team decides that.',
  /** Before the next offer after one was declined: a word or two, never arguing. */
  'offer.next': 'All right, something else then.',
  /** Before an offer that stands again because the one before ran out. */
  'offer.again': 'My earlier offer has run out; this one holds now.',
  /** An offer that was turned down and is chosen after all; `what` is one of `what.*`. */
  'offer.after_all': 'Gladly, then this after all: {{what}}. Shall I note that down?',
  'offer.open_until': 'This offer stands until {{date}}.',
  /** The buyer wrote something that does not answer the offer. */
  'offer.still_open':
    "What's on offer right now is {{what}}, just as it stands. If it isn't what you're after, say no and I'll see what else there is; what I can't decide, a colleague can. Would you like it?",
  /** An older offer's button was pressed; another one is open. */
  'offer.gone': 'That offer is no longer open. This one is: {{what}}.',
  'what.reassurance': 'waiting until {{date}}',
  'what.coupon': 'a coupon worth {{amount}}',
  'what.partial_refund': 'a refund of {{amount}}',
  'what.reship': 'a new one, free of charge (“{{item}}”)',
  'what.replacement_part': 'the part, free of charge',
  'what.full_refund': 'a refund of {{amount}}',
  'what.return_for_refund': 'sending it back and getting {{amount}} back',
  'offer.still_open.again':
    "I'm not sure I've followed you, and I don't want to guess. What's still on offer is {{what}}: a yes, a no or a question is enough, or ask for a person.",
  /** Before anything is recorded as agreed. */
  'offer.confirm':
    "Just to be sure before I note anything down: what's on offer is {{what}}. Do you want that?",
  /** To whoever has no photo, or sends none. */
  'offer.without_photo': "That's all right: the offer stands without a photo. Would you like it?",
  /** After an answer to something else, beside an offer that is open. */
  'offer.stands': 'My suggestion from before stands meanwhile.',
  'offer.said_all':
    'That is all I can tell you about it myself. You can take it, turn it down, or ask for a person from the team.',
  'about_offer.again': 'Nothing has changed there: {{answer}}',
  'about_offer.what.reassurance':
    'It means waiting a little longer, with me keeping an eye on the date. You give nothing up by it.',
  'about_offer.what.coupon': 'It is a coupon: {{amount}} off your next order with us.',
  'about_offer.what.partial_refund':
    'It means that you keep the order and get {{amount}} of what you paid back.',
  /** Of several pieces in question, what an amount is for. */
  'about_offer.together': 'That is for {{item}} together.',
  'about_offer.what.reship':
    'It means that the same article is sent to you once more, free of charge: “{{item}}”. You have nothing to send back.',
  'about_offer.what.replacement_part':
    'It means that only what you still need is sent to you, free of charge.',
  'about_offer.what.full_refund': 'It means that you get {{amount}} back, all that you paid for it.',
  'about_offer.what.return_for_refund':
    'It means that you send it back, and once it has arrived you get {{amount}} back.',
  'about_offer.keep_goods': 'You keep what you have; nothing needs to be sent back.',
  'about_offer.keep_goods.not_received':
    "If the first parcel does turn up, it's yours to keep; nothing needs to be sent back.",
  'about_offer.keep_goods.under_way': 'Nothing needs to be sent back: your parcel stays yours when it comes.',
  'about_offer.keep_goods.return':
    'With this one it goes back to us; the refund follows once it has arrived.',
  'about_offer.postage': 'Sending it to you is free of charge, and with this offer nothing has to come back.',
  'about_offer.postage.return':
    'How it goes back, and who pays for it, a person from the team writes to you here before you send anything.',
  'about_offer.postage.nothing_sent':
    "With this one nothing has to be sent back, so there is no postage to pay. If you'd rather return it, a person from the team tells you first how that goes and who pays.",
  'about_offer.how_paid.money': 'It goes back the way you paid, through {{marketplace}}.',
  'about_offer.how_paid.coupon':
    "It's taken off when you pay for your next order; it isn't paid out in money.",
  'about_offer.how_paid.nothing':
    'No money changes hands with this one, and there is nothing for you to pay.',
  'about_offer.when.parcel': 'It should be with you by {{date}}.',
  'about_offer.when.money': 'The money should be with you by {{date}}.',
  'about_offer.when.coupon':
    "No money is paid out with this one: it's a coupon, and it is issued once you've said yes.",
  'about_offer.when.not_known':
    "I can't name a day for it yet; a person from the team writes it to you here.",
  'about_offer.valid_until': 'It stands until {{time}}.',
  'about_offer.tracked': "Yes, it's sent with tracking. I'll write here when it ships.",
  'about_offer.tracked.nothing_sent': 'Nothing is sent with this one, so there is nothing to track.',
  'about_offer.best_offer':
    "Right now it's this one that I'm offering. You're free to say no: then I'll see whether there is something else, and a person from the team can look at more than I can.",
  'about_offer.customs':
    "Whether customs or tax will be asked for on it I can't see from here; a colleague can say.",
  'about_offer.if_wrong':
    'Then write here: I know your case, so nothing has to be explained again, and we look at what can be done. Your rights with the shop stay as they are.',
  'about_offer.needs_time': 'Of course, take your time. It stands until {{time}}.',
  /** What somebody would like to have. */
  'wish.reassurance': 'waiting a little longer',
  'wish.coupon': 'a coupon',
  'wish.partial_refund': 'part of the money back',
  'wish.reship': 'a new one',
  'wish.replacement_part': 'the part on its own',
  'wish.return_for_refund': 'sending it back for the money',
  'wish.full_refund': 'all of the money back',
  /** However much of it. */
  'wish.money': 'your money back',
  /** What they would like was heard, and something else comes first. */
  'wish.noted': "I've noted what you'd like: {{wish}}.",
  'wish.one_of_two':
    "I can do one of the two myself: {{choice}}. For both I'd ask a colleague. Which would you like?",
  'wish.variant':
    "Whether there is another colour, size or model, only a colleague can see: tell me which one you'd like and I'll ask. What I can have sent myself is the same again: {{open}}. Shall I send that one?",
  'wish.more':
    "What I can do myself is this: {{open}}. For more than that I'd ask a colleague. Which would you like?",
  'wish.elsewhere': '{{cannot}} What I can do is {{choice}}; a person from the team could look at the rest.',
  'wish.elsewhere.known': '{{cannot}} What I can do is {{choice}}.',
  /** Before another offer than the one that was wished for. */
  'wish.not_here': '{{cannot}} A person from the team could look at it.',
  'cannot.that': 'That is not something I can arrange myself.',
  'cannot.full_refund':
    'All of the money back is something a person from the team decides; you can ask for that at any time.',
  'cannot.coupon': 'A coupon is not something I can give here myself.',
  'cannot.partial_refund': "I can't pay back part of the money here myself.",
  'cannot.reship': "I can't have a new one sent here myself.",
  'cannot.replacement_part': "I can't have just the part sent here myself.",
  'cannot.variant': 'Whether there is another colour, size or model, a colleague would have to see.',

  // --- after acceptance
  /** `reference` is the buyer's to quote. */
  'accepted.reassurance': "Thank you. Then let's wait until {{date}}.",
  'accepted.coupon':
    "Agreed: a coupon worth {{amount}} for your next order. You'll read here when it is issued. Your reference: {{reference}}.",
  'accepted.partial_refund':
    'Agreed: your refund of {{amount}} should be with you by {{date}}. Your reference: {{reference}}.',
  'accepted.reship':
    'Agreed: a new one will be sent to the address on your order (“{{item}}”). It should be with you by {{date}}. Your reference: {{reference}}.',
  'accepted.replacement_part':
    'Agreed: the part will be sent to the address on your order. It should be with you by {{date}}. Your reference: {{reference}}.',
  'accepted.full_refund': 'Agreed: {{amount}} will be refunded to you. Your reference: {{reference}}.',
  'accepted.return_for_refund':
    'Agreed: you send it back, and {{amount}} will be refunded once it has arrived. How to send it is written to you here. Your reference: {{reference}}.',
  /** Beside a yes to what is sent, something was wished of the way it is brought. */
  delivery_wish:
    "I've added what you wrote about the delivery for whoever sends it. I can't promise it from here.",
  'accepted.write_here': "If anything goes wrong, just write here. You won't have to explain it all again.",
  /** A second complaint was named before; `complaint` is one of `trouble.*`. */
  'accepted.also': 'You also mentioned {{complaint}}. Shall we look at that now?',
  /** The same where nothing can be offered for it. */
  'accepted.also.person':
    'You also mentioned {{complaint}}. A person from the team decides about that; shall I pass it on?',
  'fulfilled.return_coupon': 'Your coupon for your next order has been issued: {{reference}}.',
  'fulfilled.coupon': 'Your coupon is ready: {{code}}. It takes {{amount}} off your next order when you pay.',
  'fulfilled.done': 'That has been carried out.',
  /** Before how it stands, to whoever was told that it was done. */
  'fulfilled.mistake': 'Saying that it had been carried out was a mistake.',
  /** For a person to say, to whoever asked for their money and was given nothing yet. */
  'suggested.refund': "I see that you'd like your money back, and I'm looking into that now.",
  'fulfilled.reference': "The shop's own number or code for it: {{reference}}.",
  already_settled:
    "We settled this one. If something still isn't right, or there's something new, tell me what happened. For any other question, just ask for a person.",

  // --- writing first
  'care.offer_expiring': 'My suggestion from before stands until {{time}}. Would you like it?',
  'care.promise_passed': 'The day I gave you has passed. Has your parcel come? A yes or no is enough.',
  'care.parcel_due':
    'What we sent you should be there by now: {{title}}. Did it arrive in good order? A yes or no is enough.',
  'care.return_coupon':
    "I'm glad that we could settle this. As a thank-you for your patience you get a coupon worth {{amount}} for your next order, valid until {{date}}. You'll read here when it is issued, and nothing is expected of you for it.",
  'care.rating': 'How was this for you? One press is enough, and it changes nothing in what was agreed.',
  'care.week_after':
    "It's been a week since we settled this. Is everything in order now? A yes or no is enough.",
  'care.delayed':
    "Your parcel is taking longer than planned: {{title}}. I'm telling you before you have to ask. If you'd rather not wait, just say so.",
  'care.delayed_until':
    "Your parcel is taking longer than planned: {{title}}. The carrier now expects it by {{date}}. If you'd rather not wait, just say so.",
  'care.delivered':
    'The carrier reports your parcel as delivered: {{title}}. Do you have it? A yes or no is enough.',
  'care.returned_to_sender':
    "Your parcel is on its way back to us, so it won't reach you: {{title}}. Tell me what you would like, and I'll see what I can do.",
  care_stopped: "All right, I won't write first any more. You can still write here whenever you like.",

  // --- a person
  /** That nothing needs to be repeated. One for each reason that reads differently. */
  'handoff.asked_for_person':
    "Of course. I'm passing this to a person from the team, with everything you've written here, so you won't need to repeat it.",
  'handoff.insists_on_refund':
    "Understood. A person decides about the full amount, so I'm passing this to the team with everything you've told me. You won't need to repeat it.",
  'handoff.ladder_exhausted':
    "What happens next is for a person to decide, so I'm passing this to the team with everything you've told me. You won't need to repeat it.",
  'handoff.policy_hands_over':
    "This is something for a person from the team. I'm passing it on with everything you've told me, so you won't need to repeat it.",
  'handoff.bereavement':
    "A person from the team sees to this with you and makes it as simple as possible. They have what you've written here, and until they write there is nothing you need to do.",
  'handoff.threat':
    "Understood. I'm passing this to a person from the team with everything you've told me, so you won't need to repeat it.",
  'handoff.mood':
    "You should have a person for this, not an automated assistant. I'm passing it to the team with everything you've told me; you won't need to repeat it.",
  'handoff.deadline':
    "This shouldn't wait any longer, so I'm passing it to a person from the team with everything you've told me. You won't need to repeat it.",
  'handoff.dispute':
    "I see that this is with the marketplace now, which is your right. A person from the team looks at it with everything you've told me, and answers here as well.",
  'handoff.cannot_identify':
    "I'm not getting any further with these details, so I'm passing this to a person from the team. They'll see what you've written; you won't need to repeat it.",
  'handoff.no_number':
    "Without the order number I can't look it up myself, so I'm passing this to a person from the team. They'll see what you've written; you won't need to repeat it.",
  'handoff.not_understood':
    "I haven't quite understood, and I don't want to keep asking. I'm passing this to a person from the team, who'll see everything you've written.",
  'handoff.not_carried_out':
    "What we agreed could not be carried out so far, and it was for us to say so first. I'm passing this to a person from the team, who tells you here how it goes on.",
  'handoff.turn_failed':
    "Something went wrong on my side, so I'm passing this to a person from the team. They'll see everything you've written; you won't need to repeat it.",
  /** The same where the buyer has told more. */
  'handoff.case_waits':
    "Your case about order {{number}} has been with the team since {{time}}. They see what you've written here beside it, so you won't need to repeat it.",
  /** An honest expectation while people are there. */
  'handoff.within_minutes_one': "You'll hear from a person here, usually within {{count}} minute.",
  'handoff.within_minutes_other': "You'll hear from a person here, usually within {{count}} minutes.",
  /** Outside opening hours. */
  'handoff.back_at':
    'The team is away at the moment. A person will answer you here once they are back, on {{time}}.',
  /** After a threat of a dispute. Never discourage. */
  'handoff.dispute_is_your_right': 'Opening a dispute stays your right either way.',
  /** One question while waiting, which may be ignored. */
  'handoff.order_if_you_like':
    "If you like, send the order number meanwhile, with the email, the postal code or the last four digits of the phone number that goes with it. It's also fine to leave it.",
  /** Evidence the buyer may send, in the words of the evidence file. */
  'evidence.with_offer':
    "If it's easy for you, you can also send this, so that the record of your case is complete: {{what}}. My suggestion doesn't depend on it.",
  'evidence.with_handoff':
    "While a colleague reads this, it helps to have, if it's easy for you: {{what}}. You'll be answered either way.",
  'evidence.with_question': 'What shows it best: {{what}}.',
  'evidence.by_person':
    "If it's easy for you, please send me: {{what}}. It makes the record of your case complete; if you can't, that's fine too.",
  noted_again: 'Noted too; it stands with the rest.',
  'noted_again.second': 'That is with your case as well now.',
  'noted_again.third': 'Added for the person who takes over.',
  /** To whoever says so while the assistant has the case. */
  needs_nothing: "All right, then it's settled. If anything comes up after all, just write here.",
  over_noted:
    "I've noted that for the team: for you it's settled, and you needn't wait for an answer. If you meant something else, just write.",
  taken_after_all:
    "I've noted that you'd take it after all: {{what}}. It isn't open any more, so nothing is agreed yet; the person who takes over sees this and can confirm it.",
  waiting_for_person: "I've passed that on as well; the person who takes over sees it and answers you here.",
  'handoff.nobody_there':
    "Nobody could take this over just now. It isn't lost: it stays with the team, and a person will answer you here.",
  /** Handed over within opening hours while nobody is there. */
  'handoff.nobody_now':
    'Nobody from the team is there right now. Your message stays here, and a person will answer you in this conversation. You can also go on with the automated assistant.',
  /** Nobody answered in time. */
  'handoff.still_waiting':
    "Nobody has answered yet. Your case isn't lost: it stays with the team, and a person will answer you here. You can also go on with the automated assistant.",
  'handoff.still_away':
    'Nobody has answered yet, and the team is away at the moment. A person will answer you here once they are back, on {{time}}. You can also go on with the automated assistant.',
  /** An agent gave the conversation back. */
  'handoff.returned': "You're with the automated assistant again. If something is still open, just tell me.",
  /** After a person gave the case back, or the buyer came back by themselves: the ladder is at its end. */
  nothing_more:
    "I have nothing more that I could offer by myself here. If you'd like a person to look at it again, just say so.",

  // --- alarms
  /** People before orders. Short, warm, no order, no remedy, no word of anger. */
  'alarm.safety':
    "Please stop using it right away and keep everybody away from it; if you can do it safely, disconnect it from the socket or its battery. If there is fire or smoke, or anybody is hurt, feels unwell or has swallowed something, don't wait for us: call {{emergency}} or your local emergency number, or see a doctor. Please leave the article as it is.",
  'alarm.safety.plain':
    "I hope everybody is all right. Please don't use it any more and keep it away from everybody, children above all. If anybody is hurt, feels unwell or has swallowed something, don't wait for us: see a doctor, or call {{emergency}} or your local emergency number. Please leave the article as it is.",
  /** Somebody to talk to now; `line` is the name of a crisis line where they live, with its number. */
  'alarm.self_harm':
    "I'm glad you wrote that; it sounds very hard to bear. Please talk to somebody right now: someone you trust, or a crisis line. If you might act on it, call {{emergency}}, or your local emergency number. You're not alone with this. The order can wait.",
  'alarm.self_harm.line':
    "I'm glad you wrote that; it sounds very hard to bear. Please talk to somebody right now: someone you trust, or {{line}} on {{number}}, at any hour. If you might act on it, call {{emergency}}, or your local emergency number. You're not alone with this. The order can wait.",
  /** While a danger waits: what to do with the article until then, and whom to call, whatever the danger is. */
  'alarm.meanwhile':
    "I've passed that on as well; a colleague answers you here. Until then please leave it as it is: don't use it, don't try to repair it, don't throw it away, and keep everybody away from it. If there is fire or smoke, or anybody is hurt or feels unwell, don't wait for us: call {{emergency}} now.",
  /** Beside a danger that waits: the order is known now, and what was said of the article stays true. */
  'alarm.order_added':
    "I've found your order and put it with what you told me, so that whoever answers you here has both. Please go on leaving the article as it is, and don't use it. If there is fire or smoke, or anybody is hurt or feels unwell, call {{emergency}} now.",
  /** To whoever writes on in danger: whom to call now, in other words. No thanks, no praise. */
  'alarm.again.safety':
    "Please leave it where it is, keep away from it and don't use it again, not even briefly. If there is fire or smoke, or anybody is hurt or feels unwell, get everybody to safety and call {{emergency}} now. Don't wait for us.",
  'alarm.again.safety.more':
    'Please go on keeping everybody away from it, and leave it switched off and untouched. The moment anything burns or smokes, or somebody is hurt or feels unwell, call {{emergency}}; that comes before anything you write here.',
  /** It burns or smokes, somebody is hurt or unwell, and either said again: whom to call now, without an if. */
  'alarm.again.fire':
    "Call {{emergency}} now and get everybody out. Close the doors behind you, leave everything where it is, and don't go back in until the fire brigade says so.",
  'alarm.again.hurt':
    'Call {{emergency}} now. Say who is hurt or unwell and what happened, and do what they tell you. Stay with whoever needs help until it comes.',
  'alarm.again.anew':
    'Please call {{emergency}} now, before you write anything else here, and keep everybody away from it. Tell them where you are and what has happened; they tell you what to do until help is there.',
  /** Beside those, while somebody from the team is there. */
  'alarm.again.answered': 'A colleague reads all this and answers you here.',
  'alarm.again.self_harm':
    "What you write matters, and a colleague will write to you here. I'm only a program, so please don't wait with me: go to somebody you trust, or call a crisis line. If you could hurt yourself, or have already done something, call {{emergency}} now.",
  'alarm.again.self_harm.line':
    "What you write matters, and a colleague will write to you here. I'm only a program, so please don't wait with me: go to somebody you trust, or call {{line}} on {{number}}. If you could hurt yourself, or have already done something, call {{emergency}} now.",
  /** To somebody who has taken something, or is where they would do it: nothing but the way to help. */
  'alarm.again.acted':
    'Please call {{emergency}} now, before you write anything else here. Tell them where you are and what you have taken or done, and help will come to you. Go to where other people are, or open the door and call out to somebody near you.',
  'alarm.minor':
    "It's good that you told me, and nothing bad will come of it. Please show this to a grown-up you trust, so that they can write here with you. A person from the team will help you both.",
  /** Beside what somebody in danger is told first, and only while somebody is there. */
  'alarm.told_now': "I'm getting a colleague now.",
  /** Calm: neither of their anger nor of what it may bring them. */
  'alarm.violence':
    "I'm passing what you wrote to a person from the team right now. What went wrong with your order can be settled calmly, and nobody has to come to harm over it.",
  /** Nothing that is said here closes the dispute. */
  'alarm.dispute_opened':
    "Thank you for telling me. Nothing you write here closes or changes what you have opened. I'm passing this to a person from the team right now, with everything you've written.",
  'alarm.unauthorised':
    "If this order wasn't yours, it has to be looked at straight away, and I'm passing it to a person from the team now. To be safe, change the password of your marketplace account, and tell your bank if there is a charge you don't know.",
  'alarm.privacy':
    "Your request about your personal data is recorded today, {{date}}. I'm passing it to a person from the team now, who sees to it and answers you here.",
  'alarm.nobody_now':
    'Nobody from the team is there at this moment. This is the first thing they see, and a person will answer you here.',
  /** Nobody is there. */
  'alarm.back_at':
    'The team is away at the moment. Your message is the first they will read, and a person answers you here once they are back, on {{time}}.',
  'alarm.until_then': "Please don't wait for that in an emergency: call {{emergency}}.",

  // --- what buyers want beside complaints
  /** A person sees to these: what is true of the order, and nothing that only a person can promise. */
  'request.cancel.not_shipped':
    "Your order hasn't left us yet, so it may still be stopped. I'm asking a colleague to do that right now, and you'll hear here whether it worked.",
  'request.cancel.on_its_way':
    "Your parcel left us on {{shippedOn}}, so I can't promise that it can be stopped. I'm asking a colleague what can still be done, and you'll hear it here.",
  'request.cancel.has_left':
    "Your parcel has left us, so I can't promise that it can be stopped. I'm asking a colleague what can still be done, and you'll hear it here.",
  'request.cancel.delivered':
    'The carrier shows your parcel as delivered, so it would have to come back to us. A colleague will tell you here how that works.',
  'request.cancel.unknown':
    "I'm asking a colleague to stop the order as quickly as they can. If it hasn't left us yet, that may still work; you'll hear it here.",
  /** Not the order, but what was agreed about it. */
  'request.cancel.agreed':
    "I'm asking a colleague to stop what we agreed before it is carried out, and you'll hear here whether that was in time.",
  'request.address_change.not_shipped':
    "Your order hasn't left us yet, so the address may still be changed. I'm asking a colleague to do that right now. If you haven't written the whole new address yet, please send it here.",
  'request.address_change.on_its_way':
    "Your parcel left us on {{shippedOn}}, and from then on only the carrier can change the address, if at all. I'm asking a colleague to try. If you haven't written the whole new address yet, please send it here.",
  'request.address_change.has_left':
    "Your parcel has left us, and from then on only the carrier can change the address, if at all. I'm asking a colleague to try. If you haven't written the whole new address yet, please send it here.",
  'request.address_change.returned':
    "The parcel is coming back to us, and a colleague will look at sending it to the right address. If you haven't written the whole address yet, please send it here.",
  /** Of a new one that is offered or agreed, not of the first parcel. */
  'request.address_change.replacement':
    "Only a colleague can have a new one sent to another address; I'm asking one right now. If you haven't written the whole address yet, please send it here.",
  'request.address_change.unknown':
    "I'm passing this to a colleague, who looks at what can still be changed. If you haven't written the whole new address yet, please send it here.",
  'request.exchange.not_shipped':
    "Your order hasn't left us yet, so it may still be changed. I'm asking a colleague right now. If you haven't said so yet: which size, colour or model would you like?",
  'request.exchange':
    "An exchange is something a colleague arranges, so I'm passing this on. If you haven't said so yet: which size, colour or model would you like?",
  /** That the wish to return or withdraw has arrived, and when: it may start a period. */
  'request.return':
    'Your wish to send it back reached us today, {{date}}, and is on record. A colleague will tell you here how and where to send it; until then, please just keep it.',
  'request.return.bereavement':
    'Your wish to send it back reached us today, {{date}}, and is on record. A colleague makes it as simple as possible and writes to you here; until then there is nothing you need to do.',
  'request.payment':
    "A charge that isn't right should be cleared up quickly. I can't see payments from here, so I'm passing this to a colleague who can. The day and the amount are enough; please never send card numbers.",
  'request.payment.no_refund':
    "No refund has been agreed in this conversation, and I can't see payments from here. I'm passing this to a colleague who can see whether one is on its way; please never send card numbers.",
  'request.coupon':
    "A code that doesn't work has to be checked by a colleague, and I'm passing it on. If you haven't written the code and what the checkout says, please send both here.",
  'request.customs':
    "I don't want to guess who has to pay duty or tax on this, so I'm passing it to a colleague. A photo of the notice helps, if you have one.",
  'request.invoice':
    "I'm asking a colleague for the invoice. If it should carry a company name, an address or a tax number, you can write them here.",
  'request.warranty':
    "I'm asking a colleague, who will answer you here about the warranty. Your rights if something is faulty stay as they are.",
  'request.usage':
    "I don't want to guess about that, so I'm passing your question to a colleague who knows the article.",
  'request.received_extra':
    "Thank you for telling us. A colleague will say here what should happen with it; until then, you don't have to send anything back.",
  'request.other_damage':
    "That it damaged something else of yours is for a person to look at, and I'm passing it on now. If it's easy for you, a photo of it and what it cost will help.",
  'request.contact': "I'm passing your question about the company to a colleague, who will answer it here.",
  'request.delivery':
    "Only the carrier can do that, so I'm asking a colleague to get in touch with them. You'll hear here what came of it.",
  'request.terms': "I'm passing your question to a colleague, who will answer it here.",
  'request.other_language':
    "I'm passing this to a colleague, who reads your language with a translation and answers here.",
  /** Before the seller's own answer, where it is not in the buyer's language. */
  'answer.in_language': 'I have this in {{language}} only:',
  /** After it. */
  'answer.more': "If that doesn't answer it, just say so and a colleague takes over.",
  praise: "That's good to hear. Thank you for telling us.",
  languages:
    'You can write to me in English, Spanish, Portuguese, French, German or Russian. In any other language, a colleague reads you with a translation.',
  terms:
    'I look at your order and suggest what the shop allows; nothing is agreed before you say yes, and a person can decide instead of me. Your rights with the shop and on the marketplace stay as they are.',
  order_number_help:
    "You'll find it under “My orders” in your account or in the app of {{marketplace}}, in the details of the order, and in the confirmation email.",
  /** Follows it, where the marketplace's numbers are like that. */
  'order_number_help.digits': 'It has 16 digits.',
  order_number_known: "I have your order before me: it's number {{number}}. You needn't look for anything.",
  why_identify:
    "So that nobody but you can see the order or decide about it: a number alone could be anyone's. I only compare what you send with the order, to be sure it is yours.",
  /** Asked a second time. */
  told_before:
    "I've said what I know about that a little further up. If it doesn't help, just ask for a person.",

  /** In another conversation; `what` is one of `wish.*`. */
  agreed_before: 'On {{date}} we agreed on this for your order: {{what}}. Reference: {{reference}}.',
  'status.reassurance': "We agreed to wait until {{date}}. If it isn't there by then, write here.",
  'status.return_coupon':
    'As our thanks you also have a coupon worth {{amount}} for your next order, valid until {{date}}.',
  'status.return_coupon.failed':
    "Your coupon for your next order couldn't be issued; a colleague looks at it.",
  'status.coupon':
    "Your coupon worth {{amount}} has the reference {{reference}}; it isn't paid out but comes off your next order when you pay.",
  'status.no_day': "I can't name a day for it yet.",
  'status.partial_refund':
    'Your refund of {{amount}} has the reference {{reference}} and should be with you by {{date}}.',
  'status.reship':
    'The new one (“{{item}}”) has the reference {{reference}} and should be with you by {{date}}.',
  'status.replacement_part': 'The part has the reference {{reference}} and should be with you by {{date}}.',
  'status.full_refund': 'Your refund of {{amount}} is on record under the reference {{reference}}.',
  'status.return_for_refund':
    'Your refund of {{amount}}, once the article is back, is on record under the reference {{reference}}.',
  'status.under_way': "It isn't marked as done yet; as soon as it is, you'll read it here.",
  'status.if_not': "If it isn't there by then, write here and a colleague sees to it.",
  /** While nobody has taken the case. */
  'waiting.since':
    "Your case has been with the team since {{time}}. Nobody has taken it yet, but it isn't lost.",
  'waiting.still': 'Nobody from the team has taken it yet.',
  'waiting.back_at': 'The team is back on {{time}}, and a person answers you here then.',
  'waiting.longer':
    "It is taking longer than usual. You don't need to stay: the answer will be here when you come back.",
  /** A person has the order, or is to have it, in another conversation, where this is told as well. */
  case_waits:
    "Your case about order {{number}} has been with the team since {{time}}. A person answers it; if there is something new, write it here and I'll pass it on.",
  offer_waits:
    "We've already made you an offer about this, in another conversation: {{what}}, open until {{time}}. That's where you can accept it or turn it down.",
  'offer_waits.on_page':
    "On the device you used then, it's in the menu (⋯) under “Earlier conversation”; on any other, its private link or its code opens it.",
  'offer_waits.elsewhere': "You'll find it where you wrote to us first.",
  'offer_waits.lost': "If you can't get there any more, tell me here and a person takes over.",
  /** It turned up while the case waits, which a person ends. */
  arrived_noted:
    "That's good to hear. I've added it for the team, so nobody keeps looking for it, and you needn't wait for us.",
  order_added:
    "Thank you, I've found your order and put it with what you wrote; the person who takes over sees both.",
  /** A card number or a bank account was sent. */
  masked:
    "Please don't send card numbers or bank accounts here. I've hidden what you sent; nobody needs it for your order.",

  // --- where a case stands, and on other ways than it
  /** After it was said when a person comes, on the page. */
  'waiting.link':
    "You needn't stay here: the private link above this conversation brings you back to it on any device.",
  /** The buyer was told that nobody is there, and somebody came. */
  'waiting.somebody_here':
    'There is somebody from the team after all, so your answer may come sooner than I said.',
  /** `what` is one of `what.*`. */
  'progress.offer': "It's your turn. Open until {{time}}: {{what}}.",
  'progress.buyer': "It's your turn: just write when it suits you.",
  'progress.assistant': 'Your message is being looked at.',
  'progress.person': '{{name}} from the team has your case and answers you here.',
  'progress.team': 'Your case is with the team, and a person answers you here.',
  'progress.team_from': 'Your case is with the team, and a person answers you here: {{time}} or later.',
  'progress.agreed': 'This is agreed. If something is left, just write.',
  'progress.over': 'This case is closed. If something is left, just write.',
  rated: 'Thank you for telling us. If you like, write in a line why.',
  rating_noted:
    'That is noted, and the team will read it. If something is still wrong, just write what it is.',
  /** A button of an offer was pressed that is not open any more, where none is. */
  offer_over: 'That offer no longer stands. If you would like to come back to it, just say so.',
  'person.joined': '{{name}} joined the conversation.',
  'person.gave_back': '{{name}} left the conversation. You are with the automated assistant again.',
  'person.completed': '{{name}} completed this case. If something is left, just write.',
  'copy.return': 'Back to this conversation, on any device: {{link}}',
  'copy.code': 'Or at {{address}} with this code: {{code}}',
  /** An email that an answer is there, with a link and nothing of the case. */
  'mail.subject': '{{shop}} has answered you',
  'mail.text': 'There is an answer for you in your conversation with {{shop}}. Read it and write back here:',
  'mail.private':
    'The answer itself is not in this email. The link is yours alone: whoever has it can read the conversation and answer in it.',
  'mail.stop': 'No more emails like this one:',
  /** On the page that the link behind it opens. */
  'mail.stop_ask': 'No more emails about answers from {{shop}} to this address?',
  'mail.stop_button': 'Stop these emails',
  'mail.stopped': 'Done: no more of these emails are sent to you. Your conversation stays where it is.',
  /** A time as the buyer's clock shows it, where it is another day at the shop. */
  'time.and_shop': '{{time}} (at the shop: {{shopTime}})',
  'time.of_shop': '{{time}}, shop time',

  // --- interruptions
  /** `order`: its number, or `-`. */
  my_data:
    'This is kept with our conversation: what you wrote and the order with its contact details. Order: {{order}}. Messages: {{messages}}. Photos: {{photos}}. If you have a question about it, ask for a person from the team.',
  my_data_nothing: "Apart from what you've sent in this chat, I have nothing about you here.",
  /** Follows one of the two above. */
  my_data_copy: 'A copy of this conversation comes with this message, for you to save.',
  /** Headings and labels of the buyer's own copy of the conversation. */
  'copy.title': 'Your conversation with {{shop}}',
  'copy.made': 'Saved {{time}}. All times are those of {{zone}}.',
  'copy.you': 'You',
  'copy.assistant': 'Automated assistant',
  'copy.file': 'File',
  'copy.not_taken': 'not taken',
  /** Before a colon and the name of the offer. */
  'copy.accepted': 'Offer accepted',
  'copy.declined': 'Offer declined',
  'copy.lapsed': 'Offer ran out',
  'copy.withdrawn': 'Offer withdrawn',
  others_order:
    "About somebody else's order I can't say anything, not to family or friends either: it is theirs. They can write here themselves, with their order number. Is there anything about your own order?",
  /** The case ended without an agreement. */
  none_left:
    "There is none left that could be sent, so what we agreed stands. If you'd rather have something else, just ask for a person.",
  nothing_agreed:
    "Nothing was agreed here, so nothing more is sent or paid. If something isn't right after all, tell me what happened.",
  /** Who was told still looks. */
  danger_denied:
    "Then I took that for more than it was: please don't mind what I wrote about danger. Only if there is smoke after all, or anybody is hurt, call {{emergency}}. What you wrote has been passed on, and somebody from the team answers you here.",
  other_order_noted: "Noted: there's another order as well. Let's finish this one first, then look at that.",
  /** Several things are wrong, all named in one message; `complaints` are some of `trouble.*`. */
  complaints_noted: "I've noted all of it: {{complaints}}.",
  /** The same where the first of them is gone on with. */
  'complaints_noted.in_turn':
    "That's more than one thing, then: {{complaints}}. Let's take them one after the other.",
  /** `what` is one of `trouble.*` with the article. */
  'second_complaint_noted.of': "Noted as well: {{what}}. Let's finish this first, then look at it.",
  second_complaint_noted: "I've noted that too. Let's finish this first, then look at it.",

  // --- photos
  photo_received: 'Thank you, I have the photo.',
  'photo_refused.too_large':
    'That photo is too large for me to receive. A smaller one works, or just describe it in words.',
  'photo_refused.not_a_photo':
    "I can't open that file as a photo. An ordinary photo or a screenshot works, or just describe it in words.",
  'photo_refused.unreachable':
    "The photo didn't reach me. Could you send it once more? Or just describe it in words.",
  'photo_refused.no_room':
    "I can't keep any more photos just now, so I don't have this one. Please describe it in words, and you can try the photo again tomorrow.",
  'untaken.sound':
    "I can't listen to a recording. It is kept with your case, where a person from the team can hear it. Could you write it in a line?",
  'untaken.document':
    "I can't read a document. It is kept with your case, where a person from the team can open it. Could you write in a line what it shows?",
  'untaken.photo':
    "I can't make anything out in that photo: it may be damaged, or far too small. It is kept with your case. Could you send it again, or another one?",
  'untaken.other': "I can't make anything of that here. Could you write it in a line?",
  file_kept: "Thank you, I've kept the file with your case, where a person from the team can open it.",
  /** To whoever writes where several people read. */
  'group.private':
    "Several people can read this, so I don't talk about orders here. Please write to me in a private chat. I can look into it there, and so can a person from the team.",

  // --- when something fails
  turn_failed:
    "Something went wrong on my side. Please write that once more, or say so if you'd rather have a person.",
  /** The record cannot be written right now. */
  record_failed:
    "Something on our side isn't working at the moment. Your message isn't lost: I'll answer here as soon as it works again, and you don't need to send anything twice.",

  // --- buttons: at most 30 characters, amounts included
  'button.not_received': "It hasn't arrived",
  'button.damaged': "It's damaged",
  'button.wrong_size': 'Wrong size',
  'button.quality': 'Poor quality',
  'button.other': 'Something else',
  'button.rate_good': 'Good',
  'button.rate_fair': 'So-so',
  'button.rate_bad': 'Not good',
  'button.person': 'Talk to a person',
  'button.back_to_bot': 'Back to the assistant',
  'button.accept.reassurance': 'Yes, I can wait',
  'button.accept.coupon': 'Yes, the {{amount}} coupon',
  'button.accept.partial_refund': 'Accept {{amount}}',
  'button.accept.reship': 'Yes, send a new one',
  'button.accept.replacement_part': 'Yes, send the part',
  'button.accept.full_refund': 'Accept {{amount}}',
  'button.accept.return_for_refund': "Yes, I'll send it back",
  'button.decline': 'No, something else',
  'button.confirm': "Yes, that's it",
  'button.yes_please': 'Yes, please',
  'button.about_that': "It's about that",
  'button.something_new': 'Something new',
  'button.all_items': 'All of it',
  'button.not_found': 'Nobody has it',
  'button.arrived': 'I have it now',
  'button.insist': 'I want a full refund',

  // --- what is wrong, as a thing that can be listed
  'trouble.not_received': "the parcel that hasn't come",
  'trouble.damaged': 'the damage',
  'trouble.quality': 'the quality',
  'trouble.wrong_size': 'the wrong size',
  'trouble.wrong_colour': 'the wrong colour',
  'trouble.not_as_described': 'what differs from the description',
  'trouble.wrong_item': 'the wrong item',
  'trouble.missing_parts': 'what is missing',
  'trouble.counterfeit': 'the doubt whether it is genuine',
  'trouble.changed_mind': 'what you no longer want',
  'trouble.other': 'the other problem',

  // --- cards
  'card.reassurance': 'A little more time',
  'card.coupon': 'Coupon',
  'card.partial_refund': 'Partial refund',
  'card.reship': 'A new one, free of charge',
  'card.replacement_part': 'The part, free of charge',
  'card.full_refund': 'Refund',
  'card.return_for_refund': 'Return and refund',
  'fact.order': 'Order',
  'fact.item': 'Item',
  'fact.amount': 'Amount',
  'fact.by': 'With you by',
  'fact.valid_until': 'Offer open until',
} as const;
