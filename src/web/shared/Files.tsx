import {
  Button,
  Dialog,
  DialogSurface,
  DialogTrigger,
  Link,
  makeStyles,
  mergeClasses,
  tokens,
} from '@fluentui/react-components';
import { AttachRegular, DismissRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { pathHere } from './practice.ts';
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
  file: { display: 'inline-flex', alignItems: 'center', gap: '4px', minWidth: 0, overflowWrap: 'anywhere' },
  clip: { flexShrink: 0 },
  sound: { display: 'flex', flexDirection: 'column', gap: '4px', maxWidth: '100%' },
  player: { width: '280px', maxWidth: '100%', height: '40px' },
  /** Beside notes: three lines of a long name are enough to know it by. */
  brief: {
    alignItems: 'start',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    maxHeight: `calc(3 * ${tokens.lineHeightBase200})`,
    overflow: 'hidden',
  },
});

const isPicture = ({ contentType }: FileShown): boolean =>
  /^image\/(png|jpeg|gif|webp|avif)$/.test(contentType);
const isSound = ({ contentType }: FileShown): boolean => /^(?:audio\/|video\/webm)/.test(contentType);

export const fileUrl = (sha256: string, size: '' | '?size=thumb' | '?size=view' = ''): string =>
  pathHere(`/api/desk/photos/${sha256}${size}`);

/** Pictures to look at, recordings to listen to, other files to fetch. */
export function Files({ files, small = false }: { files: readonly FileShown[]; small?: boolean }) {
  const styles = useStyles();
  if (files.length === 0) return null;
  return (
    <div className={styles.files}>
      {files.map((file, index) =>
        isPicture(file) ? (
          <Picture key={`${file.sha256} ${index}`} file={file} small={small} />
        ) : isSound(file) ? (
          <Sound key={`${file.sha256} ${index}`} file={file} small={small} />
        ) : (
          <ToSave key={`${file.sha256} ${index}`} file={file} small={small} />
        ),
      )}
    </div>
  );
}

/** Played here, and saved as it was sent where a browser cannot play it. */
function Sound({ file, small }: { file: FileShown; small: boolean }) {
  const styles = useStyles();
  const name = file.name ?? 'Recording';
  return (
    <span className={styles.sound}>
      <audio controls preload="none" src={fileUrl(file.sha256)} aria-label={name} className={styles.player} />
      <ToSave file={file} small={small} />
    </span>
  );
}

function ToSave({ file, small }: { file: FileShown; small: boolean }) {
  const styles = useStyles();
  return (
    <Link
      className={mergeClasses(styles.file, small && styles.brief)}
      href={fileUrl(file.sha256)}
      download={file.name ?? 'file'}
      title={file.name ?? file.contentType}
    >
      <AttachRegular aria-hidden className={styles.clip} /> {file.name ?? file.contentType}
    </Link>
  );
}

/**
 * What is shown was made by the server, small and large. The original is only ever saved: a browser that unpacks what the server
 * would not is as easily overwhelmed.
 */
function Picture({ file, small }: { file: FileShown; small: boolean }) {
  const styles = useStyles();
  const [isOpened, setOpened] = useState(true);
  const name = file.name ?? 'Picture';
  if (!isOpened) return <ToSave file={file} small={small} />;
  return (
    <Dialog>
      <DialogTrigger disableButtonEnhancement>
        <button type="button" className={styles.thumb} aria-label={`Enlarge ${name}`}>
          <img
            className={mergeClasses(styles.image, small && styles.small)}
            src={fileUrl(file.sha256, '?size=thumb')}
            alt=""
            loading="lazy"
            onError={() => {
              setOpened(false);
            }}
          />
        </button>
      </DialogTrigger>
      <DialogSurface className={styles.surface} aria-label={name}>
        <div className={styles.bar}>
          <Link href={fileUrl(file.sha256)} download={name}>
            Save {name} as it was sent
          </Link>
          <DialogTrigger disableButtonEnhancement>
            <Button appearance="subtle" icon={<DismissRegular />} aria-label="Close" />
          </DialogTrigger>
        </div>
        <img className={styles.whole} src={fileUrl(file.sha256, '?size=view')} alt={name} />
      </DialogSurface>
    </Dialog>
  );
}
