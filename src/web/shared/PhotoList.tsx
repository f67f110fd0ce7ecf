import { Link, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { Photo } from '../../domain/case/case.ts';
import type { PhotoFile } from '../../server/desk/wire.ts';
import { Files } from './Files.tsx';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: '10px' },
  photo: { display: 'grid', gridTemplateColumns: '78px minmax(0, 1fr)', alignItems: 'start', gap: '10px' },
  notes: { display: 'flex', flexDirection: 'column', minWidth: 0, overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground2 },
  /** As large as the words around it. */
  link: { fontSize: 'inherit', lineHeight: 'inherit' },
  hash: { fontFamily: tokens.fontFamilyMonospace },
});

const UNOPENED = {
  too_many_pixels: 'Not opened: it claims more pixels than a camera makes',
  damaged: 'Not opened: the file is damaged or cut off',
  took_too_long: 'Not opened: it took too long',
} as const;

interface Props {
  photos: readonly Photo[];
  notes: Record<string, PhotoFile>;
  onOpen: (caseId: string) => void;
}

/** What the buyer sent, each with what its file says. The notes are for a person to weigh; nothing was decided by them. */
export function PhotoList({ photos, notes, onOpen }: Props) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {photos.map((photo, index) => (
        <li key={`${photo.sha256} ${index}`} className={styles.photo}>
          <Files files={[photo]} small />
          <Notes photo={photo} note={notes[photo.sha256]} onOpen={onOpen} />
        </li>
      ))}
    </ul>
  );
}

function Notes({
  photo,
  note,
  onOpen,
}: {
  photo: Photo;
  note: PhotoFile | undefined;
  onOpen: (caseId: string) => void;
}) {
  const styles = useStyles();
  return (
    <div className={styles.notes}>
      <Text size={200}>{basics(photo, note)}</Text>
      {note ? (
        <>
          {saidByFile(note).map((line) => (
            <Text key={line} size={200} className={styles.quiet}>
              {line}
            </Text>
          ))}
          {note.seenIn.map(({ caseId, how }) => (
            <Text key={caseId} size={200}>
              {how === 'same_file' ? 'The same file is in ' : 'Looks like a picture in '}
              <Link
                inline
                className={styles.link}
                onClick={() => {
                  onOpen(caseId);
                }}
              >
                another case
              </Link>
            </Text>
          ))}
        </>
      ) : (
        <Text size={200} className={styles.quiet}>
          Not looked at yet
        </Text>
      )}
      <Text size={200} className={`${styles.quiet} ${styles.hash}`} title={`SHA-256 ${photo.sha256}`}>
        {photo.sha256.slice(0, 16)}…
      </Text>
    </div>
  );
}

const basics = ({ contentType, bytes }: Photo, note: PhotoFile | undefined): string =>
  [
    contentType.replace(/^(image|video)\//, '').toUpperCase(),
    bytes < 1_000_000
      ? `${Math.max(1, Math.round(bytes / 1_000))} kB`
      : `${(bytes / 1_000_000).toFixed(1)} MB`,
    ...(note?.width ? [`${note.width} × ${note.height ?? 0}`] : []),
    ...(note && note.frames > 1 ? [`${note.frames} frames`] : []),
  ].join(', ');

function saidByFile(note: PhotoFile): string[] {
  const { takenAt, device, hasLocation, credentials, unopened } = note;
  return [
    takenAt === null ? null : `Taken ${takenAt.replace('T', ' ')}, says the file`,
    device,
    hasLocation ? 'The original holds a location' : null,
    credentials === null
      ? null
      : `Content Credentials found, not verified${credentials.claimedBy === null ? '' : `: ${credentials.claimedBy}`}`,
    unopened && UNOPENED[unopened],
  ].filter((line) => line !== null);
}
