import type { Subject } from '../../domain/requests/subject.ts';
import type { CaseStatus, CaseSummary, DeskFacts } from '../../domain/case/caseSummary.ts';
import type { SealedEntry } from '../../domain/case/chain.ts';
import type { ComplaintType } from '../../domain/vocabulary/complaint.ts';
import type { TrailLine } from '../../domain/negotiation/decision.ts';
import type { Refusal } from '../../domain/negotiation/ladder.ts';
import type { AfterReply } from '../../domain/policy/afterReply.ts';
import type { Approval } from '../../domain/case/deskState.ts';
import type { Passed } from '../../domain/case/entries/desk.ts';
import type { PhotoExamined } from '../../domain/case/entries/photos.ts';
import type { EvidenceItem } from '../../domain/completeness/evidenceItems.ts';
import type { Agent, Entry } from '../../domain/case/entry.ts';
import type { Outcome } from '../../domain/vocabulary/outcome.ts';
import type { Case, FulfilmentState, Photo, Speaker } from '../../domain/case/case.ts';
import type { Glance } from '../../domain/case/glance.ts';
import type { Mood } from '../../domain/case/mood.ts';
import type { ToleranceLeft } from '../../domain/case/handoff.ts';
import type { Money } from '../../domain/vocabulary/money.ts';
import type { Instant, Order } from '../../domain/vocabulary/order.ts';
import type { Detail } from '../../domain/vocabulary/detail.ts';
import type { Sentiment } from '../../domain/vocabulary/reading.ts';
import type { Offer, Remedy } from '../../domain/vocabulary/remedy.ts';

/**
 * What the desk and its consoles say to one another. Paths are under `/api/desk`; amounts are in minor units, times are
 * instants in UTC. Every refusal is `{ error: { code, message } }`, its message fit to be shown to an agent.
 *
 * | call | body | answer |
 * |---|---|---|
 * | GET `/me` | | Me |
 * | POST `/me/availability` | SetAvailability | Me |
 * | GET `/cases?view=&q=&complaint=&label=&cursor=` | | CaseList |
 * | GET `/next?after=` | | NextCase |
 * | GET `/cases/:caseId?after=` | | CaseView |
 * | POST `/cases/:caseId/take` | | CaseChanged |
 * | POST `/cases/:caseId/transfer` | Transfer | CaseChanged |
 * | POST `/cases/:caseId/say` | Say | CaseChanged |
 * | POST `/cases/:caseId/retry` | Retry | CaseChanged |
 * | POST `/cases/:caseId/typing` | | 204 |
 * | POST `/cases/:caseId/note` | NoteDown | CaseChanged |
 * | POST `/cases/:caseId/label` | LabelCase | CaseChanged |
 * | POST `/cases/:caseId/evidence` | MarkEvidence | CaseChanged |
 * | POST `/cases/:caseId/offer` | MakeOffer | CaseChanged, `requested` set when it waits for approval |
 * | POST `/cases/:caseId/offer-preview` | PreviewOffer | OfferPreviewed; nothing is made, reserved or sent |
 * | POST `/cases/:caseId/approve` | Approve | CaseChanged |
 * | POST `/cases/:caseId/refuse` | Refuse | CaseChanged |
 * | POST `/cases/:caseId/withdraw` | Approve | CaseChanged; what one asked for oneself |
 * | POST `/cases/:caseId/preview` | Preview | Previewed |
 * | POST `/cases/:caseId/return` | GiveBack | CaseChanged |
 * | POST `/cases/:caseId/complete` | Complete | CaseChanged |
 * | POST `/cases/:caseId/snooze` | Snooze | CaseChanged |
 * | POST `/cases/:caseId/unsnooze` | | CaseChanged |
 * | POST `/cases/:caseId/reopen` | Reopen | CaseChanged |
 * | POST `/cases/:caseId/fulfilled` | Fulfilled | CaseChanged |
 * | POST `/cases/:caseId/undone` | Undone | CaseChanged |
 * | POST `/cases/:caseId/suggest` | | Suggestion |
 * | POST `/cases/:caseId/summarise` | | MaybeWords |
 * | POST `/cases/:caseId/translate` | TranslateMessage | Translated |
 * | POST `/cases/:caseId/files` | multipart, one part `file` each | StoredFile[] |
 * | GET `/photos/:sha256` | | the bytes; with `?size=thumb` a small picture without what the file says of itself |
 * | GET `/tasks` | | Task[]: the one due first on top |
 * | GET `/tasks/done?cursor=` | | DoneTasks: carried out in the last seven days |
 * | GET `/approvals` | | WaitingApproval[] |
 * | GET `/replies` | | CannedReply[] |
 * | GET `/replies/versions` | | ReplyVersions |
 * | GET `/replies/versions/:number` | | ReplyVersion |
 * | POST `/replies` | SaveReplies | ReplyVersions; for supervisors |
 * | websocket `/stream` | Looks, as often as that changes | Frame, again and again |
 */

export type * from './bodies.ts';

/** `answer`: those of `mine` that need one's answer. */
export type QueueView = 'waiting' | 'mine' | 'answer' | 'all' | 'closed';

/** Whoever is signed in, and what this desk has. */
export interface Me {
  agent: Agent;
  roles: ('agent' | 'supervisor')[];
  teams: string[];
  /** What the agent reads and writes in (BCP 47); null when nothing says so. */
  language: string | null;
  shop: string;
  currency: string;
  /** The most one offer of this person may cost without approval, in minor units; null for no limit. */
  authority: number | null;
  available: boolean;
  /** Sent back as `x-csrf-token` with everything that is not a GET. */
  csrf: string | null;
  /** Teams that anybody who signed in lately belongs to. */
  teamsKnown: string[];
  colleagues: Colleague[];
  /** The shop's own labels, as they can be set on cases. */
  labels: string[];
  /** Buyers are told whether anybody is available; false where they are told the hours, whoever is there. */
  tellsPresence: boolean;
  /** For how long what was completed can be taken back at once, before the buyer is told, in ms. */
  undoMs: number;
  /** A model translates; without one the desk says plainly that there is no translation. */
  translation: boolean;
  /** A model sums cases up. */
  summaries: boolean;
}

/** Somebody who has the desk before them; `available`: for buyers, as they said themselves. */
export interface Colleague extends Agent {
  available: boolean;
}

/** The buyer's last words, shortened to what a row has room for; empty where it held none. */
export type BuyerSaid = NonNullable<DeskFacts['buyerSaid']>;
/** Shortened to what a row has room for. */
export type LastSaid = NonNullable<DeskFacts['lastSaid']>;

export interface QueueRow {
  caseId: string;
  status: CaseStatus;
  channelId: string;
  buyerName: string | null;
  orderNumber: string | null;
  complaint: ComplaintType | null;
  handoffReason: string | null;
  /** What the person is to see to, where the reason does not say it. */
  handoffSubject: Subject | null;
  /** The gravest alarm that was heard in the case. */
  alarm: Subject | null;
  /** The buyer took the danger back, and somebody of the team has seen the case: it presses no more. */
  alarmOver: boolean;
  /** Null of somebody who is hurt or in danger: how calm they write says nothing of how they are. */
  mood: Sentiment | null;
  /** -1 when it gets worse, 1 when it gets better. */
  moodTrend: -1 | 0 | 1;
  /** Since when the buyer waits for words of a person; null when nobody has to answer. */
  waitingSince: Instant | null;
  /** By when the marketplace expects the seller's answer; null while nothing was asked for there. */
  answerBy: Instant | null;
  /** The marketplace's own procedure, once it has begun: its clock is the one that runs. */
  dispute: 'refund_filed' | 'dispute_opened' | null;
  /** What was paid for the order. */
  value: Money | null;
  offers: { count: number; last: { remedy: Remedy; amount: Money | null; status: Offer['status'] } | null };
  agent: Agent | null;
  /** Another case of the same order that is with the team and is to be seen to first; null where this is that one, or the only one. */
  beside: Beside | null;
  team: string | null;
  language: string | null;
  lastSaid: LastSaid | null;
  buyerSaid: BuyerSaid | null;
  /** A colleague gave the case to whoever has it, who has not answered in it yet. */
  handed: { by: string; note: string | null; at: Instant } | null;
  /** Snoozed until then, or, where `until` is null, until the buyer writes; null while it is not. */
  snoozed: { until: Instant | null } | null;
  /** When the time came until which it was snoozed, while nobody has answered since. */
  snoozeEndedAt: Instant | null;
  /** Whoever has it has not answered: the buyer waits for their words, a colleague gave it to them, or its snooze ended. */
  needsAnswer: boolean;
  /** How it ended; `by` is the person who completed it, null where the assistant or time did. Null while it runs. */
  closed: { outcome: Outcome; at: Instant; by: Agent | null } | null;
  /** The shop's own labels on it, in the order in which they were set. */
  labels: string[];
  /** Messages of the buyer since somebody at the desk last wrote. */
  unread: number;
  /** Messages that the buyer's channel refused and nobody has sent again. */
  refusedDeliveries: number;
  openedAt: Instant;
  updatedAt: Instant;
  fulfilmentDue: boolean;
  approvalWanted: boolean;
  /**
   * The order of the queue, highest first: minus the second (Unix time) by which somebody should see to it, above all of these where
   * an alarm waits; null, and last, for what is snoozed and what nobody waits for. It does not change with time alone.
   */
  urgency: number | null;
}

/** Another case of an order that is with somebody, or waits for somebody where `agent` is null. */
export interface Beside {
  caseId: string;
  agent: Agent | null;
  /** Since when the team has it; null where that was not noted. */
  since: Instant | null;
}

export interface Counts {
  waiting: number;
  mine: number;
  /** Those of `mine` that need one's answer. */
  answer: number;
  /** Those with anybody that need an answer. */
  unanswered: number;
  /** With somebody or waiting. */
  all: number;
  tasks: number;
  approvals: number;
  /** Waiting buyers who were told that nobody is there: they are told so when somebody comes. */
  toldAway: number;
}

export interface CaseList {
  rows: QueueRow[];
  /** For the next page; null after the last. */
  cursor: string | null;
  counts: Counts;
  /** What the stream is to go on behind: `?since=`. */
  watermark: string;
}

/** What a person may offer in a case now. */
export interface OfferChoice {
  /** Sent back to make it. */
  key: string;
  remedy: Remedy;
  amount: Money | null;
  percent: number | null;
  /** Of a re-ship of several pieces: how many. */
  pieces?: number | undefined;
  /** What it costs the seller. */
  cost: Money;
  promiseDays: number | null;
  /** Only a person may give it. */
  reserved: boolean;
  /** The bot could offer it now as well. */
  byBot: boolean;
  /** Why the bot would not: conditions of the policy that do not hold. */
  unmet: Refusal[];
  /** Limits it passes: with any, somebody else has to approve it. */
  passed: Passed[];
}

/** A remedy in an amount that the agent chooses. */
export interface OfferFree {
  /** Sent back with an amount to make it. */
  key: string;
  remedy: Remedy;
  most: Money;
}

/** What cannot be offered by anybody, with the rule and its number. */
export interface OfferRefused {
  key: string;
  remedy: Remedy;
  amount: Money | null;
  pieces?: number | undefined;
  because: Refusal['because'];
  limit: number | string;
  actual: number | string;
}

export interface Ladder {
  choices: OfferChoice[];
  refused: OfferRefused[];
  /** What may be given in any amount. */
  free: OfferFree[];
  /** The rungs as the bot sees them now, with the reasons for each. */
  trail: TrailLine[];
  /** What the bot would offer next; null when the ladder is at its end. */
  next: { remedy: Remedy; amount: Money | null; pieces?: number | undefined } | null;
  /** How many pieces are in question: what is given is priced for all of them, but for a re-ship of fewer. */
  pieces: number;
}

export type EarlierCase = Pick<
  CaseSummary,
  'caseId' | 'complaint' | 'orderNumber' | 'status' | 'openedAt' | 'updatedAt'
>;

/** What became of one message on its way to the buyer; `seen` where their page showed it. */
/** `to_carry`: an agent is to send it by hand; `left_unsent`: they did not. */
export type DeliveryState = 'sending' | 'delivered' | 'seen' | 'refused' | 'to_carry' | 'left_unsent';

/** What the file says of itself, and where else it was seen. */
export type PhotoFile = Omit<PhotoExamined, 'type'>;

/** The evidence that the marketplace wants for the complaint, there or missing. */
export interface CaseEvidence {
  items: EvidenceItem[];
  /** Words to ask the buyer for what is missing from them, to be changed before they are sent; null when nothing is. */
  ask: string | null;
}

/** A case with all that an agent needs. */
export interface CaseView {
  row: QueueRow;
  /** Entries behind `after`, as they are on record, each with its number `n` and its time `at`. */
  entries: SealedEntry<Entry>[];
  /** The number of the last entry there is. */
  last: number;
  speaker: Speaker;
  order: Order | null;
  photos: Photo[];
  /** What a model sees in them: notes, and no more. */
  photoNotes: { sha256: string; text: string; fits: 'yes' | 'no' | 'unclear' }[];
  /** What is known of each file that the buyer sent, by SHA-256. */
  photoFacts: Record<string, PhotoFile>;
  itemPictures: Case['itemPictures'];
  completeness: CaseEvidence;
  moods: Mood[];
  offers: Offer[];
  ladder: Ladder | null;
  /** Minor units; null while the order is not known. */
  toleranceLeft: ToleranceLeft | null;
  clock: { answerBy: Instant | null; platformDecidesAt: Instant | null; now: Instant };
  earlier: EarlierCase[];
  /** Other cases of the order that are with the team, what somebody has first. */
  beside: Beside[];
  /** In English, from what is on record and nothing else. */
  summary: string;
  /** The same for whoever has a minute: what happened, what the buyer wants, where it stands; times are instants in UTC. */
  glance: Glance;
  fulfilments: FulfilmentState[];
  approvals: ApprovalShown[];
  details: Partial<Record<Detail, string>>;
  /** By activity id, for what agents and the bot said; the page's own channel has no entries for it. */
  deliveries: Record<string, DeliveryState>;
  /** What the buyer's messages say in the agent's language, by activity id, where that was asked for. */
  translations: Record<string, string>;
  /** The viewer's own, in minor units; null for no limit. */
  authority: number | null;
  /** The viewer may reopen it: they completed it or are a supervisor, and the conversation went on in no other case. */
  mayReopen: boolean;
  /** The viewer speaks for the case. */
  mine: boolean;
}

/** What a step left: the row as it is now, and the entries it added are read with `?after=`. */
export interface CaseChanged {
  row: QueueRow;
  /** The number of the last entry. */
  last: number;
  /** The offer waits for somebody's approval under this id. */
  requested?: string;
}

/** What the buyer would read; nothing is sent. */
export interface Previewed {
  text: string;
  /** BCP 47. */
  language: string;
  /** Which model translated it; null when it goes as it was written. */
  model: string | null;
  /** What the translation says in the agent's own language; null where nobody knows. */
  back: string | null;
}
/** What would come of an offer. */
export interface OfferPreviewed {
  remedy: Remedy;
  amount: Money | null;
  variant: string | null;
  pieces?: number | undefined;
  cost: Money;
  /** With any, somebody else has to approve it. */
  passed: Passed[];
  /** What it would leave of each tolerance, in minor units; below zero where it passes one. */
  leaves: ToleranceLeft;
  /** What the buyer would read, in their language (BCP 47), and the facts on the card beside it. */
  text: string;
  language: string;
  card: { title: string; facts: { title: string; value: string }[] } | null;
  /** The words as they would go, where a model translated them, and what they say translated back; null where none is due. */
  translated: { text: string; model: string; back: string | null } | null;
}
/** What to see to after a case: first what needs one's own answer, then who waits, each most urgent first; null for nothing. */
export interface NextCase {
  row: QueueRow | null;
}
export interface Translated {
  /** Null when there is no translation, and `because` says why in words. */
  text: string | null;
  because: string | null;
}
/** A model's words, or in words why there are none. */
export interface MaybeWords {
  text: string | null;
  because: string | null;
}
export interface Suggestion extends MaybeWords {
  /** Whose words they are: a model's, or what the assistant would say next by the case; null where there are none. */
  by: 'model' | 'case' | null;
}
export interface StoredFile {
  sha256: string;
  name: string | null;
  contentType: string;
  bytes: number;
}

/** Something agreed, or thanks, that a person is to carry out. */
export interface Task {
  caseId: string;
  buyerName: string | null;
  orderNumber: string | null;
  /** The reference that the buyer was given: what they quote. */
  fulfilmentId: string;
  remedy: Remedy;
  amount: Money | null;
  /** Of a re-ship of another variant. */
  variant: string | null;
  /** Of a re-ship where several are in question: how many are sent. */
  pieces?: number | undefined;
  /** What it is for; null for the whole order, and where that is not known. */
  article: { title: string; variant: string | null; quantity: number } | null;
  promisedBy: Instant | null;
  /** What the buyer wrote of the way it is to be brought; null where they wrote nothing of it. */
  deliveryWish: string | null;
  /** Of thanks: how long the buyer was told that the coupon can be used. */
  thanksValidUntil: Instant | null;
  status: FulfilmentState['status'];
  agreedAt: Instant;
  /** By when it is to be carried out: the promised day, or three days after it was agreed. */
  dueBy: Instant;
  /** When it was carried out; null while it is not. */
  doneAt: Instant | null;
  /** The id of the person, or the name of the system, that says so. */
  doneBy: string | null;
  /** What that person is called; null where a system did it. */
  doneByName: string | null;
  /** What the seller's people call it. */
  reference: string | null;
  /** Who has the case, or completed it; null where no person did. */
  owner: string | null;
}

/** A page of what was carried out, latest first; the pages go by when the cases changed. */
export interface DoneTasks {
  tasks: Task[];
  /** For the next page, which may hold none; null after the last. */
  cursor: string | null;
}

/** A request as it stands now. */
export interface ApprovalShown extends Approval {
  /** Why nobody can approve it any more, as a sentence; null while somebody can. */
  outdated: string | null;
}

export interface WaitingApproval {
  caseId: string;
  buyerName: string | null;
  orderNumber: string | null;
  approval: ApprovalShown;
  /** The viewer may decide it; why not otherwise. */
  mayDecide: boolean;
  why: string | null;
}

export interface CannedReply {
  id: string;
  title: string;
  /** With `{buyer}`, `{order}`, `{item}`, `{tracking}`, `{shop}`, `{agent}` still to be filled in. */
  text: string;
  language: string;
  /** What it does as it is said; null for nothing. */
  then: AfterReply | null;
  /** It goes with this remedy, which the agent looks at before anything is sent; never beside `then`. */
  offers: Remedy | null;
}

/** One whole list of canned replies. */
export interface ReplyVersion {
  number: number;
  /** Who saved it, and when; both null for what the seller's file had. */
  by: string | null;
  at: string | null;
  replies: CannedReply[];
}
/** The newest version with its replies, and of those before it, the newest first, how many they had. */
export interface ReplyVersions {
  newest: ReplyVersion;
  earlier: (Omit<ReplyVersion, 'replies'> & { count: number })[];
}
/**
 * `version`: the one that was read; where another was saved since, it is refused with 409. A list that is not right is refused with
 * `fields`, each with where in the list (`3.title`) and what is wrong there.
 */
export interface SaveReplies {
  version: number;
  replies: CannedReply[];
}

/** What changed since the frame before; fields without news are left out. */
export interface Frame {
  rows?: QueueRow[];
  /** Cases that are in no list of active cases any more. */
  gone?: string[];
  counts?: Counts;
  /** `agentId` is null for a buyer. */
  typing?: { caseId: string; by: 'buyer' | 'agent'; agentId: string | null; name: string | null }[];
  /** Who looks at which case now, of those whose console is open at this process; all of them, each once a case. */
  looking?: { caseId: string; agent: Agent }[];
  /** Who has the desk before them now. */
  presence?: Colleague[];
  /** For `?since=` after a lost connection. */
  watermark?: string;
  /** The server no longer knows what came since the watermark: load the list again. */
  reload?: true;
}

/** What whoever practises has done so far with the made-up buyer's case: GET `/steps` in practice alone. */
export interface PracticeSteps {
  taken: boolean;
  answered: boolean;
  /** A remedy was given, or approval of one asked for. */
  offered: boolean;
  /** A remedy was accepted, and nothing of it is still to be done. */
  carriedOut: boolean;
  completed: boolean;
}
