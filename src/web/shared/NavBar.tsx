import {
  Avatar,
  CounterBadge,
  makeStyles,
  mergeClasses,
  Menu,
  MenuDivider,
  MenuGroup,
  MenuGroupHeader,
  MenuItem,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
  tokens,
  Tooltip,
} from '@fluentui/react-components';
import type { FluentIcon } from '@fluentui/react-icons';
import type { MouseEvent, ReactNode } from 'react';
import { goTo } from './router.ts';
import { useScheme } from './Shell.tsx';
import { HELP_KEY, useShortcutList } from './shortcuts.tsx';
import type { Scheme } from './theme.ts';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    gap: tokens.spacingVerticalXS,
    width: '76px',
    flexShrink: 0,
    padding: '12px 0',
    boxSizing: 'border-box',
    backgroundColor: tokens.colorNeutralBackground4,
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  narrow: {
    flexDirection: 'row',
    justifyContent: 'space-around',
    width: '100%',
    padding: '4px 8px',
    borderRight: 'none',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  mark: {
    display: 'grid',
    placeItems: 'center',
    width: '32px',
    height: '32px',
    marginBottom: tokens.spacingVerticalM,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorBrandBackground,
    color: tokens.colorNeutralForegroundOnBrand,
    fontWeight: tokens.fontWeightSemibold,
  },
  link: {
    position: 'relative',
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    gap: '2px',
    width: '68px',
    padding: '6px 0',
    borderRadius: tokens.borderRadiusMedium,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase100,
    textDecorationLine: 'none',
    ':hover': { backgroundColor: tokens.colorNeutralBackground4Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  here: { color: tokens.colorBrandForeground1, fontWeight: tokens.fontWeightSemibold },
  icon: { fontSize: '22px', lineHeight: 0 },
  badge: { position: 'absolute', top: '0', right: '2px' },
  space: { flexGrow: 1 },
  hidden: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
  },
  person: {
    padding: '4px',
    backgroundColor: 'transparent',
    border: 'none',
    borderRadius: tokens.borderRadiusCircular,
    cursor: 'pointer',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

export interface NavPage {
  path: string;
  label: string;
  icon: FluentIcon;
  count?: number;
  isHere?: boolean;
  /** It is in another of the staff's pages, which has to be loaded. */
  isElsewhere?: boolean;
}

interface Props {
  isNarrow: boolean;
  shop: string;
  pages: readonly NavPage[];
  /** Who one is, and what one can set. */
  person: ReactNode;
}

/** Where one can go, and who one is. */
export function NavBar({ isNarrow, shop, pages, person }: Props) {
  const styles = useStyles();
  return (
    <nav className={mergeClasses(styles.bar, isNarrow && styles.narrow)} aria-label="Pages">
      {isNarrow ? null : (
        <Tooltip content={shop} relationship="description" positioning="after">
          <span className={styles.mark}>{Array.from(shop)[0]?.toUpperCase()}</span>
        </Tooltip>
      )}
      {pages.map((page) => (
        <NavLink key={page.path} page={page} />
      ))}
      {isNarrow ? null : <span className={styles.space} />}
      {person}
    </nav>
  );
}

function NavLink({
  page: { path, label, icon: Icon, count = 0, isHere = false, isElsewhere = false },
}: {
  page: NavPage;
}) {
  const styles = useStyles();
  const follow = (event: MouseEvent): void => {
    if (isElsewhere || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    goTo(path);
  };
  return (
    <a
      href={path}
      className={mergeClasses(styles.link, isHere && styles.here)}
      aria-current={isHere ? 'page' : undefined}
      onClick={follow}
    >
      <span className={styles.icon} aria-hidden>
        <Icon />
      </span>
      {label}
      {count > 0 ? (
        <CounterBadge
          className={styles.badge}
          count={count}
          overflowCount={999}
          size="small"
          color={isHere ? 'brand' : 'informative'}
          appearance="filled"
        />
      ) : null}
    </a>
  );
}

interface PersonProps {
  name: string;
  /** Shown at the picture; null where it does not matter whether somebody is there. */
  status: 'available' | 'away' | null;
  /** Further settings, as groups of a menu. */
  children?: ReactNode;
  checked?: Record<string, string[]>;
  onChange?: (name: string, checked: string[]) => void;
}

export function PersonMenu({ name, status, children, checked = {}, onChange }: PersonProps) {
  const styles = useStyles();
  const { scheme, choose } = useScheme();
  const shortcuts = useShortcutList();
  return (
    <Menu
      checkedValues={{ ...checked, scheme: [scheme] }}
      onCheckedValueChange={(_event, { name: setting, checkedItems }) => {
        if (setting === 'scheme') choose((checkedItems[0] ?? 'system') as Scheme);
        else onChange?.(setting, checkedItems);
      }}
    >
      <MenuTrigger disableButtonEnhancement>
        <button type="button" className={styles.person}>
          <span className={styles.hidden}>{status === null ? name : `${name}, ${status}`}</span>
          <Avatar
            name={name}
            size={32}
            color="brand"
            aria-hidden
            {...(status === null ? {} : { badge: { status } })}
          />
        </button>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuGroup>
            <MenuGroupHeader>{name}</MenuGroupHeader>
          </MenuGroup>
          {children}
          <MenuGroup>
            <MenuGroupHeader>Colours</MenuGroupHeader>
            <MenuItemRadio name="scheme" value="system">
              As the system
            </MenuItemRadio>
            <MenuItemRadio name="scheme" value="light">
              Light
            </MenuItemRadio>
            <MenuItemRadio name="scheme" value="dark">
              Dark
            </MenuItemRadio>
          </MenuGroup>
          <MenuDivider />
          <MenuItem
            onClick={() =>
              shortcuts()
                .find(({ keys }) => keys === HELP_KEY)
                ?.run()
            }
          >
            Keyboard shortcuts
          </MenuItem>
          <MenuItem onClick={() => window.location.assign('/sign-out')}>Sign out</MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
