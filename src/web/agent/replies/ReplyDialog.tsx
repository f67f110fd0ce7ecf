import { Field, Input, MessageBar, MessageBarBody, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import type { AfterReply } from '../../../domain/policy/afterReply.ts';
import { OUTCOME_WORDS, REMEDY_WORDS } from '../../../domain/telling/words.ts';
import type { CannedReply } from '../../../server/desk/wire.ts';
import { StepDialog } from '../../shared/StepDialog.tsx';
import { useDesk } from '../desk.ts';
import { LabelChoices } from '../LabelDialog.tsx';
import { mistakesAt, newId, withReply, type Versions } from './replyVersions.ts';
import { Choice } from '../../shared/Choice.tsx';

const NOTHING: AfterReply = { labels: [], note: null, snooze: null, complete: null };
const PLACES = '{buyer}, {order}, {item}, {tracking}, {carrier}, {shop} and {agent} are filled in.';
const USUAL_SNOOZE_HOURS = 24;
const SNOOZES = [
  ['buyer', 'Until the buyer writes'],
  ['hours', 'For some hours'],
] as const;
/** These want a note, which a canned reply has not. */
const { completed_by_agent: _byAgent, not_identified: _notProved, ...ENDINGS } = OUTCOME_WORDS;

/** Changes one canned reply, or writes a new one; what is wrong is said at its field. */
export function ReplyDialog({
  reply,
  versions,
  onClose,
}: {
  /** Null for a new one. */
  reply: CannedReply | null;
  versions: Versions;
  onClose: () => void;
}) {
  const { me } = useDesk();
  const [title, setTitle] = useState(reply?.title ?? '');
  const [language, setLanguage] = useState(reply?.language ?? 'en');
  const [text, setText] = useState(reply?.text ?? '');
  const [offers, setOffers] = useState(reply?.offers ?? null);
  const [then, setThen] = useState(reply?.then ?? NOTHING);
  const [mistakes, setMistakes] = useState<Record<string, string>>({});
  const change = (part: Partial<AfterReply>): void => setThen({ ...then, ...part });
  const hours = typeof then.snooze === 'object' ? (then.snooze?.hours ?? null) : null;
  const run = async (): Promise<void> => {
    let index = -1;
    try {
      await versions.save((replies) => {
        const id = reply?.id ?? newId(title, replies);
        const written = { id, title, language, text, offers, then: isNothing(then) ? null : then };
        const list = withReply(replies, written);
        index = list.indexOf(written);
        return list;
      });
    } catch (error) {
      setMistakes(mistakesAt(error, index));
      throw error;
    }
  };
  return (
    <StepDialog
      title={reply ? `Change “${reply.title}”` : 'A new canned reply'}
      action="Save"
      done="The canned replies are saved"
      run={run}
      onClose={onClose}
    >
      {reply === null ? null : <Meanwhile opened={reply} versions={versions} />}
      <Field label="Title" required {...saying(mistakes['title'])}>
        <Input value={title} maxLength={80} onChange={(_event, { value }) => setTitle(value)} />
      </Field>
      <Field label="Language" hint="A tag such as en or pt-BR." required {...saying(mistakes['language'])}>
        <Input value={language} maxLength={35} onChange={(_event, { value }) => setLanguage(value)} />
      </Field>
      <Field label="Text" hint={PLACES} required {...saying(mistakes['text'])}>
        <Textarea value={text} maxLength={4_000} rows={4} onChange={(_event, { value }) => setText(value)} />
      </Field>
      <Field label="Goes with a remedy" {...saying(mistakes['offers'] ?? mistakes[''])}>
        <Choice
          value={offers ?? ''}
          none="None"
          of={Object.entries(REMEDY_WORDS)}
          onChoose={(value) => setOffers(chosenOf(REMEDY_WORDS, value))}
        />
      </Field>
      <Field label="Sets labels" {...saying(mistakes['then.labels'])}>
        <LabelChoices
          labels={[...new Set([...me.labels, ...then.labels])]}
          chosen={then.labels}
          onChange={(labels) => change({ labels: [...labels] })}
        />
      </Field>
      <Field label="Keeps a note for colleagues" {...saying(mistakes['then.note'])}>
        <Input
          value={then.note ?? ''}
          maxLength={1_000}
          onChange={(_event, { value }) => change({ note: value === '' ? null : value })}
        />
      </Field>
      <Field label="Snoozes the case" {...saying(mistakes['then.snooze'])}>
        <Choice
          value={hours === null ? (then.snooze === null ? '' : 'buyer') : 'hours'}
          none="No"
          of={SNOOZES}
          onChoose={(value) => change({ snooze: snoozeOf(value) })}
        />
      </Field>
      {hours === null ? null : (
        <Field label="Hours" required {...saying(mistakes['then.snooze.hours'])}>
          <Input
            type="number"
            value={String(hours)}
            onChange={(_event, { value }) => change({ snooze: { hours: Number(value) } })}
          />
        </Field>
      )}
      <Field label="Completes the case" {...saying(mistakes['then.complete'] ?? mistakes['then'])}>
        <Choice
          value={then.complete ?? ''}
          none="No"
          of={Object.entries(ENDINGS)}
          onChoose={(value) => change({ complete: chosenOf(ENDINGS, value) })}
        />
      </Field>
    </StepDialog>
  );
}

/** What somebody else saved of the reply while it was written here: saving puts one's own in its place. */
function Meanwhile({ opened, versions: { value } }: { opened: CannedReply; versions: Versions }) {
  if (value === null) return null;
  const newest = value.newest.replies.find(({ id }) => id === opened.id);
  if (JSON.stringify(newest) === JSON.stringify(opened)) return null;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        {newest
          ? `${value.newest.by ?? 'Somebody'} changed it meanwhile, and saving puts yours in its place. It reads now: “${newest.title}”, ${newest.text}`
          : `${value.newest.by ?? 'Somebody'} deleted it meanwhile, and saving adds it again.`}
      </MessageBarBody>
    </MessageBar>
  );
}

const saying = (mistake: string | undefined) =>
  mistake === undefined ? {} : { validationMessage: mistake, validationState: 'error' as const };

const isNothing = ({ labels, ...rest }: AfterReply): boolean =>
  labels.length === 0 && Object.values(rest).every((each) => each === null);

const chosenOf = <T extends string>(of: Record<T, string>, value: string): T | null =>
  value in of ? (value as T) : null;

function snoozeOf(choice: string): AfterReply['snooze'] {
  if (choice === '') return null;
  return choice === 'hours' ? { hours: USUAL_SNOOZE_HOURS } : 'until_buyer_writes';
}
