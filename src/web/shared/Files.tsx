import {
  Button,
  Dialog,
  DialogSurface,
  DialogTrigger,
  Link,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { AttachRegular, DismissRegular } from '@fluentui/react-icons';
import type { FileShown } from './fileShown.ts';

const useStyles = makeStyles({
  files: { display: 'flex', flexWrap: 'wrap', gap: '6px' },
  thumb: {
    display: 'block',
    padding: 0,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground3,
    overflow: 'hidden',
    cursor: 'zoom-in',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  image: { display: 'block', width: '148px', height: '112px', objectFit: 'cover' },
  small: { width: '76px', height: '60px' },
  surface: { maxWidth: 'min(94vw, 1100px)', padding: '12px' },
  whole: { display: 'block', maxWidth: '100%', maxHeight: '80vh', margin: '0 auto' },
  bar: { display: 'flex', justifyContent: 'space-between', alignItems: 'center', marginBottom: '8px' },
  file: { display: 'inline-flex', alignItems: 'center', gap: '4px' },
});

const isPicture = ({ contentType }: FileShown): boolean =>
  /^image\/(png|jpeg|gif|webp|avif)$/.test(contentType);
const THUMB = '?size=thumb';
export const fileUrl = (sha256: string): string => `/api/desk/photos/${sha256}`;
const thumbUrl = (sha256: string): string => `${fileUrl(sha256)}${THUMB}`;

/** Pictures to look at, other files to fetch. */
export function Files({ files, small = false }: { files: readonly FileShown[]; small?: boolean }) {
  const styles = useStyles();
  if (files.length === 0) return null;
  return (
    <div className={styles.files}>
      {files.map((file, index) =>
        isPicture(file) ? (
          <Picture key={`${file.sha256} ${index}`} file={file} small={small} />
        ) : (
          <Link
            key={`${file.sha256} ${index}`}
            className={styles.file}
            href={fileUrl(file.sha256)}
            download={file.name ?? 'file'}
          >
            <AttachRegular aria-hidden /> {file.name ?? file.contentType}
          </Link>
        ),
      )}
    </div>
  );
}

function Picture({ file, small }: { file: FileShown; small: boolean }) {
  const styles = useStyles();
  const name = file.name ?? 'Picture';
  return (
    <Dialog>
      <DialogTrigger disableButtonEnhancement>
        <button type="button" className={styles.thumb} aria-label={`Enlarge ${name}`}>
          <img
            className={`${styles.image} ${small ? styles.small : ''}`}
            src={thumbUrl(file.sha256)}
            alt=""
            loading="lazy"
            onError={({ currentTarget }) => {
              // There is no small one of what could not be opened.
              if (currentTarget.src.endsWith(THUMB)) currentTarget.src = fileUrl(file.sha256);
            }}
          />
        </button>
      </DialogTrigger>
      <DialogSurface className={styles.surface} aria-label={name}>
        <div className={styles.bar}>
          <Link href={fileUrl(file.sha256)} download={name}>
            {name}
          </Link>
          <DialogTrigger disableButtonEnhancement>
            <Button appearance="subtle" icon={<DismissRegular />} aria-label="Close" />
          </DialogTrigger>
        </div>
        <img className={styles.whole} src={fileUrl(file.sha256)} alt={name} />
      </DialogSurface>
    </Dialog>
  );
}
