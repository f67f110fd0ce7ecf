import type { Book } from './book.ts';

export const en: Book = {
  feeling: `i i'm it it's is was that that's this the a an for about sorry wait waiting long parcel size shame pity nuisance
    disappointing disappointment letdown tiresome annoying awkward frustrating unpleasant upsetting sad hard tiring
    understood understandable clear clearly oh dear certainly sure thanks lovely wonderful hello how what such been
    has`,
  asides: 'please really so very quite gladly simply honestly kindly truly indeed',
  joiners: 'and but then',
  bound: '',
  numbers: `two three four five six seven eight nine ten eleven twelve dozen thirteen fourteen fifteen sixteen seventeen
    eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million half halves
    double doubled triple twice thrice quarter third fifth tenth both several`,
  statements: {
    new: 'new / another [article] / fresh',
    free: 'free of charge / no cost / no charge / any charge',
    part: 'part / missing piece',
    ask: 'ask / asking for',
    full: 'full amount / full refund / all of it',
    person: 'person / team / colleague / somebody',
    dispute: 'dispute',
    photo: 'photo',
    order_number: 'order number',
    return: 'send it back',
  },
  phrases: {
    any: `(i'm|) sorry (it doesn't fit|about that|about this|about the size|about the wait|to hear that|you're still
      waiting|you had to wait|it came broken|it arrived damaged|it arrived broken|it isn't right|it went wrong|this
      happened|this went wrong|for the wait|for the trouble) / (is|would) that (be|) (all right|okay|fine|good) (with
      you|for you|) / (let's|let me) (put that right|put this right|make this right|look into it|see what i can
      do|sort this out) / a sentence or two is plenty / a size that doesn't fit is no fun / all right / are you happy
      with that / can you tell me what went wrong with it / could you tell me (a bit|a little|) more about (it|what's
      wrong with it|what happened) / could you tell me a little more about what's wrong with it / does that (sound
      good|sound all right|suit you|work) (to you|for you|) / does that work for you / got it / how can i help / how
      does that sound / i can see why (you're upset|that's annoying|that's disappointing) / i hear you / i understand
      / i'd like to (put that right|put this right|make this right|make up for it|help) / i'd like to make it easier /
      i'm sorry (that|) it (doesn't fit|isn't what you expected|let you down|arrived like that|is not what you
      ordered) / i'm sorry it has let you down / i'm sorry the size was no use to you / interested / is that all right
      / is that fair / is that fine / is that good for you / is that something you'd accept / just let me know / just
      write here / let me know / let's see how to put that right / may i / of course / oh no / okay / okay for you /
      shall i / shall i go ahead / shall we do that / sorry it doesn't fit / sound good / thank you / thank you for
      (your patience|waiting|letting me know|telling me|explaining|writing|your message) / thank you for writing /
      thanks for bearing with me / that (must be|is) (annoying|disappointing|frustrating|tiresome) / that size clearly
      didn't work out for you / that's not (what you expected|what you ordered|how it should be) / the wrong size is
      never welcome / waiting (that long|so long|this long|) is (no fun|tiresome|annoying) / what (exactly|) (is
      wrong|happened|went wrong) (with it|) / what do you think / what exactly is wrong with it / what is it that
      isn't right with it / would that (be all right|be okay|work|suit you|be fine) (for you|) / would that be okay /
      would that help / would that suit you / would you be happy with that / would you like it / would you like that /
      you have every reason to be upset`,
    by: `(and|) that by [day] / (expected|due|to arrive|to be with you|to reach you) by [day] / (it|the money|the
      refund|they|this|that|) should (be with you|reach you|arrive|be there|get to you) (by|no later than)
      [day] (at the latest|) / by [day] / by [day] at the latest / it should arrive by [day] / it should be at your
      door by [day] / it should be there by [day] / it should be with you by [day] / it should get to you by [day] /
      it should reach you by [day] / it should reach you no later than [day] / it would be with you by [day] / should
      arrive by [day] / should reach you by [day] / to arrive by [day] / to be with you by [day] / to reach you by
      [day] / with you by [day] / with you no later than [day] / you should (have|receive|get|see) (it|the money|them) by [day] (at the latest|) / you should have it by [day] / you should
      see it by [day]`,
    free: `at no cost / at no cost to you / at no extra cost / completely free of charge / free of charge / free of charge
      for you / no charge`,
    refund: `(a refund of|a partial refund of) [refund] / (i'd like|i would like|i'm happy|i'd be happy|i'm able) to
      (refund|give|offer|send) (you|) [refund] (back|) (of what you paid|to you|) / (i|we) (can|could|would like to|'d
      like to|will) (refund|give|send) (you|) [refund] (back|) (of what you paid|for it|of the price|to you|) /
      (that's|that is|which is|so|or) [percent] of (the price|what you paid) / [percent] / [refund] / [refund] is what
      i can refund myself / have [refund] back / how about (a refund of|a partial refund of) [refund] / i can give you
      [refund] back / i can offer (you|) (a refund of|a partial refund of) [refund] / i can put [refund] back in your
      pocket as a refund / i can refund [refund] by [day] / i can refund [refund] on my own / i can refund you
      [percent] of (the price|what you paid) / i can refund you [refund] myself / i can send [percent] of the price
      back to you / i could refund [refund] / i refund you [refund] / i'd be glad to refund [refund] of what you paid
      / i'd like to offer (you|) (a refund of|a partial refund of) [refund] / i'd like to offer you a [percent] refund
      / i'd like to refund [refund] to you / i'm able to refund you [refund] by [day] / let me
      (refund|give|offer|send) you [refund] (back|) / let me make this right with a refund of [refund] / let me refund
      [refund] / on my side it's [refund] back by [day] / that is [percent] of the price / what i can do is
      (refund|give) you [refund] / what i can do on my own is refund [refund] / what i can offer is a refund of
      [refund] / which is [percent] of what you paid for it / would [refund] back make up for it`,
    keep: `(you can|you|you get to) keep (it|the item|what you received) / keep it / keep the item / the lamp stays yours /
      would you like to keep it`,
    coupon: `(i|we) (can|could|would like to|'d like to) (offer|give|send) you a coupon (worth|of|for) [coupon]
      (for|towards|off) your next order / a coupon for [coupon] off your next order / as (a thank you|an apology) (for
      waiting|for the wait|) / can i offer a coupon worth [coupon] for your next order / for your next order there's a
      coupon worth [coupon] waiting / here's an idea / how about a [coupon] coupon for the next time you order / how
      about a coupon (worth|of|for) [coupon] (for|towards|off) your next order / i can offer you a coupon worth
      [coupon] for your next order / i know / i'd (like|be glad|be happy) to (offer|give|send) you a coupon
      (worth|of|for) [coupon] (for|towards|off) your next order / i'd like to offer a coupon worth [coupon] / i'm
      sorry it's taking long / if you'd like it / it's yours / just say yes / may i give you a coupon of [coupon]
      towards your next order / since you've been patient / thank you for telling me / to use on your next order /
      would you like a coupon (worth|of|for) [coupon] (for|towards|off) your next order`,
    reship: `(i|we) (can|could|will|'ll) (send|ship) (you|) (a new|another|a fresh|a replacement) [article] (to you|) (free
      of charge|at no cost|at no charge|) / [article] / a new [article] / a new [article] can be on its way to you
      free of charge / a parcel that doesn't arrive is a real letdown / how about (a new|another) [article] (free of
      charge|at no cost|) / i can have a new [article] sent to you / i can send a new [article] to you free of charge
      / i can send you another [article] free of charge / i don't think it is coming any more / i don't think it will
      (come|arrive) any more / i don't think that parcel will turn up / i'd (like|be glad|be happy) to (send|ship) you
      (a new|another|a fresh) [article] (free of charge|at no cost|at no charge|) / i'll have a fresh [article] sent
      out to you / i'm sorry it never came / it doesn't look like it (is coming|will come|will arrive) / it seems to
      be lost / let me (send|ship) you (a new|another|a fresh) [article] (free of charge|at no cost|at no charge|) /
      let me put a new [article] on its way to you at no charge / let me send you a new one / let's not wait any
      longer / shall i have another [article] sent / that is far too long a wait / you've waited long enough`,
    part: `(i|we) (can|could|will|'ll) (send|ship) (you|) the (missing|replacement|) part (to you|) (free of charge|at no
      cost|at no charge|) / i can have the part sent to you / i'd (like|be glad|be happy) to (send|ship) you the
      (missing|) part (free of charge|at no cost|) / i'm sorry it wasn't complete / let me send you the missing part
      at no cost / let me send you the part (free of charge|at no cost|) / sorry about the missing piece / the missing
      part can go out to you free of charge / the part can be sent to you free of charge / we can send you that part
      without any charge`,
    wait: `(could|can|would) you (wait|hold on|give it|give it some time) until [wait day] / (could|would) you be
      (willing|able|all right) to wait until [wait day] / (just|) (write to me here|write to us here|let me know
      here|tell us here) / (your parcel|the parcel) is (still|) on its way / can you wait until [wait day] / could we
      give it until [wait day] / could you bear with us until [wait day] / could you give it until [wait day] / drop
      me a line here / i know waiting is tiresome / if it (hasn't come|hasn't arrived|isn't there|isn't with you|still
      hasn't arrived) by then / if it hasn't come / if it isn't there by / if it still isn't with you / if nothing has
      come by / if there's nothing by / if your parcel still hasn't shown up / it is on its way / it is still on its
      way / it should still reach you / may i ask you to hold on until [wait day] / may i ask you to wait until [wait
      day] / should it not be there by / tell me / tell me here / thank you for your patience far / we'll (find a
      solution|look for another solution|see what we can do) / we'll find another solution / we'll find something else
      / we'll look at other ways / we'll look at what else can be done / we'll look for another way / we'll see what
      else can be done / we'll see what else is possible / would you be able to wait until [wait day] / write here /
      write to me here / your parcel is still moving / your parcel is still travelling`,
    counter: `(a person|someone|somebody) (from the team|from our team) (will decide|decides) (about|on|) that / (i
      understand|understood|i see) that you want your money back / a person decides that / a person from the team
      decides / a person from the team decides about it / a person from the team decides that / a person from the team
      makes the decision / a person from the team will make that decision / ask for it / asking for all of it is just
      as fine / fair enough / for the full amount you only have to ask / i hear that / if you (prefer|'d prefer|would
      rather have|want) (the full amount|a full refund) / if you want the full amount instead / if you'd rather ask
      for a full refund / just ask / of course you want your money back / should you prefer to ask for the full amount
      / that decision belongs to a person from the team / that is decided by a person from the team / that is for a
      person to decide / that's open to you too / the choice is yours / wanting the full amount is fine too / you
      (can|may) (also|just as well|instead|) ask for (the full amount|a full refund|all of it) (instead|) / you can
      also ask for the full amount / you can ask for it / you may also ask for the full amount / you want your money
      back / you'd like your money back`,
    agreed: `(great|thank you|perfect|all right|done) / (just|) write (to me|to us|) here / (your refund of [refund]|the
      refund of [refund]) (will|should) (be with you|reach you|arrive) by [day] (at the latest|) / [reference] /
      [reference] is your reference / [refund] is going back to you / [refund] should be back with you by [day] /
      [refund] will be refunded to you / agreed / done / if (anything|something) (goes wrong|isn't right|comes up) /
      if anything goes wrong / keep [reference] as your reference / keep this reference / reference / thank you for
      being kind about it / that's arranged / that's settled / the refund of [refund] should reach you by [day] /
      write here if anything is amiss / you (will|should|'ll) (have|receive|get|see) (your|the|) refund of [refund] by
      [day] / you won't have to explain it again / you won't need to (explain|repeat) (it|anything) again / you'll
      have [refund] back by [day] / your reference (number|) (is|) [reference] / your reference for this is
      [reference] / your reference is [reference] / your refund of [refund] should be with you by [day]`,
    handover: `(a person|a colleague|someone|somebody) from (the team|our team) (will take over|takes over|will take it from
      here|will look at this) / (they|a person) (will|) usually (answer|reply) (here|you here|) within [minutes] /
      (they|they'll) have everything you've (written|told me|said) / a person decides this / a person from our team
      takes over now / a person from the team has your whole story now / a person from the team will take this over /
      a person usually answers here within [minutes] / a person will answer you here / answer you here / has
      everything you told me / i'll hand this to the team / i'm (passing|handing|forwarding) (this|everything|your
      case) (on|over|) to (a person from the team|a colleague|the team) / i'm bringing in a colleague from the team
      who'll read everything above / i'm glad to / i'm handing everything over to a person from the team / i'm handing
      this to the team now / i'm passing this to a person from the team / i'm passing this to a person from the team
      with everything you've told me / no problem at all / normally within [minutes] / nothing gets lost / of course /
      somebody from the team will take it from here / sure thing / thank you for asking / the team takes over from
      here / they see all you've written / they usually answer here within [minutes] / they usually reply within
      [minutes] / usually (within|in) [minutes] / usually answers within [minutes] / usually reply within [minutes] /
      usually within [minutes] / whatever we agree on / will answer you right here / with everything you've said /
      with everything you've written / you don't (need|have) to repeat (anything|it) / you won't have to repeat
      (anything|it) / you won't have to start over / you won't need to repeat it / you'll (hear from|get an answer
      from) (them|a person) here / you'll hear from them here`,
    dispute: `(your right to open a dispute|opening a dispute) (stays|remains) (yours|your right) / of course you may open a
      dispute at any time / opening a dispute stays your right either way / that (doesn't|does not) (change|affect)
      your right to open a dispute / you (can|may|are free to) (still|also|) open a dispute (at any time|whenever you
      like|) / you keep your right to open a dispute`,
    where: `(the last scan was|it was last scanned) (on|) [scanned on] (in [place]|) / i have looked it up / i'm sorry it
      didn't / i've looked / in [place] / it should have (arrived|been with you|reached you) by [expected on] / it
      should have been with you by [expected on] / it should have reached you by [expected on] / last scanned on
      [scanned on] / the [article] was shipped on [shipped on] / the last scan was on [scanned on] in [place] / your
      (parcel|order|[article]) (with [article]|) (was shipped|left us) on [shipped on] / your parcel with [article]
      left us on [shipped on]`,
    ask: `(along|together) with (the email|one more detail) / (could|can) you (send|tell|give) me (the|your) order number
      / (the|your) (email|email address) / (the|your) postal code / (what is|what's) (the|your) order number / could
      you send me the order number / email / i (also|) need one (more detail|detail that goes with it) / i'm sorry
      you're still waiting / let's find it / one more detail from it / one thing that goes with it / or the last four
      digits of (the|your) phone number / or the last four digits of your phone number / postal code / the email / the
      postal code or the last four digits of the phone number / the postal code or the last four digits of the phone
      on it / to look into it i need the order number / together with the email / what's the order number`,
    photo: `(could|can|would) you send (me|us|) a photo (of it|of the item|of the damage|of the label|) / a photo of it
      would help / a photo would help / could you send a photo of it / feel free to share it / if it's easy for you /
      if it's no trouble / if not / if you can / if you happen to have a photo / if you have one / it's fine without
      one (too|) / just say / no photo / no problem / only if it's no trouble / otherwise we'll carry on / thank you
      for explaining / we can (also|) go on without one / we'll carry on / we'll go on without one`,
    desk: `(when|how) did it arrive / does it turn on / have you looked at the tracking / i have read (everything|what)
      you've written / i'll answer you here / i'm looking into it / is there anything else i should know / thank you
      for (the photo|the photos|the details) / the coupon worth [coupon] for your next order still stands / the offer
      still stands / what colour did you receive / what exactly is missing / what size is on the label / what would
      you like us to do / which part is missing / your parcel is (on its way|at customs|out for delivery)`,
  },
};
