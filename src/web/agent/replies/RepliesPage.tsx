import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { AddRegular, DeleteRegular, EditRegular, FlashRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { counted, languageWords, lower, REMEDY_WORDS } from '../../../domain/telling/words.ts';
import type { CannedReply, ReplyVersion } from '../../../server/desk/wire.ts';
import { useNow } from '../../shared/clock.ts';
import { momentWords } from '../../shared/format.ts';
import { StepDialog } from '../../shared/StepDialog.tsx';
import { thenWords } from '../cannedReplies.ts';
import { useDesk } from '../desk.ts';
import { ListPage } from '../ListPage.tsx';
import { ReplyDialog } from './ReplyDialog.tsx';
import { useReplyVersions, withoutReply } from './replyVersions.ts';

const useStyles = makeStyles({
  tools: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px 14px', marginBottom: '12px' },
  reply: { flexGrow: 1, flexBasis: '280px', minWidth: 0, overflowWrap: 'anywhere' },
  title: { margin: 0, fontSize: tokens.fontSizeBase300 },
  text: { margin: '4px 0', whiteSpace: 'pre-wrap' },
  quiet: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  versions: { maxWidth: '860px', marginTop: '20px' },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  version: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '4px 12px', padding: '4px 0' },
});

type Asked =
  { is: 'write' | 'delete'; reply: CannedReply } | { is: 'add' } | { is: 'take up'; number: number };

/** The canned replies and their versions: everybody sees them, supervisors change them. */
export function RepliesPage() {
  const styles = useStyles();
  const now = useNow();
  const { me } = useDesk();
  const versions = useReplyVersions();
  const [asked, setAsked] = useState<Asked | null>(null);
  const { value, error, reload } = versions;
  const mayChange = me.roles.includes('supervisor');
  const close = (): void => setAsked(null);
  return (
    <>
      <ListPage
        title="Canned replies"
        list={{ value: value?.newest.replies ?? null, error, reload }}
        keyOf={({ id }) => id}
        tools={
          <div className={styles.tools}>
            {value === null ? null : (
              <span className={styles.quiet}>
                {versionWords(value.newest, now)}.{mayChange ? '' : ' Supervisors change them.'}
              </span>
            )}
            {mayChange && value !== null ? (
              <Button icon={<AddRegular />} onClick={() => setAsked({ is: 'add' })}>
                Add a reply
              </Button>
            ) : null}
          </div>
        }
        empty={{
          icon: <FlashRegular />,
          title: 'No canned replies',
          hint: 'What agents send often is written once here, and chosen with / in the message field.',
        }}
        below={
          value === null || value.earlier.length === 0 ? null : (
            <section className={styles.versions} aria-label="Earlier versions">
              <h2 className={styles.title}>Earlier versions</h2>
              <ul className={styles.list}>
                {value.earlier.map((version) => (
                  <li key={version.number} className={styles.version}>
                    {versionWords(version, now)}, {counted(version.count, 'reply', 'replies')}
                    {mayChange ? (
                      <Button
                        size="small"
                        aria-label={`Take up version ${version.number} again`}
                        onClick={() => setAsked({ is: 'take up', number: version.number })}
                      >
                        Take up again
                      </Button>
                    ) : null}
                  </li>
                ))}
              </ul>
            </section>
          )
        }
      >
        {(reply) => (
          <>
            <ReplyText reply={reply} />
            {mayChange ? (
              <span>
                <Button
                  appearance="subtle"
                  icon={<EditRegular />}
                  aria-label={`Change ${reply.title}`}
                  onClick={() => setAsked({ is: 'write', reply })}
                />
                <Button
                  appearance="subtle"
                  icon={<DeleteRegular />}
                  aria-label={`Delete ${reply.title}`}
                  onClick={() => setAsked({ is: 'delete', reply })}
                />
              </span>
            ) : null}
          </>
        )}
      </ListPage>
      {asked?.is === 'add' ? <ReplyDialog reply={null} versions={versions} onClose={close} /> : null}
      {asked?.is === 'write' ? <ReplyDialog reply={asked.reply} versions={versions} onClose={close} /> : null}
      {asked?.is === 'delete' ? (
        <StepDialog
          title={`Delete “${asked.reply.title}”?`}
          action="Delete"
          done="The reply is deleted"
          run={() => versions.save((replies) => withoutReply(replies, asked.reply.id))}
          onClose={close}
        >
          The version before stays among the earlier ones.
        </StepDialog>
      ) : null}
      {asked?.is === 'take up' ? (
        <StepDialog
          title={`Take up version ${asked.number} again?`}
          action="Take up again"
          done="The canned replies are saved"
          run={() => versions.takeUp(asked.number)}
          onClose={close}
        >
          It is saved as a new version, and the present one stays among the earlier ones.
        </StepDialog>
      ) : null}
    </>
  );
}

function ReplyText({ reply: { title, language, text, then, offers } }: { reply: CannedReply }) {
  const styles = useStyles();
  return (
    <div className={styles.reply}>
      <h2 className={styles.title}>
        {title} · {languageWords(language)}
      </h2>
      <p className={styles.text}>{text}</p>
      {then === null ? null : <div className={styles.quiet}>Then {thenWords(then)}</div>}
      {offers === null ? null : (
        <div className={styles.quiet}>Goes with a remedy: {lower(REMEDY_WORDS[offers])}</div>
      )}
    </div>
  );
}

const versionWords = ({ number, by, at }: Omit<ReplyVersion, 'replies'>, now: number): string =>
  by === null || at === null
    ? `Version ${number}, from the shop’s file`
    : `Version ${number}, by ${by}, ${momentWords(at, now)}`;
