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
  MenuItemCheckbox,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
  tokens,
  Tooltip,
} from '@fluentui/react-components';
import {
  CheckmarkStarburstRegular,
  ClipboardTaskRegular,
  MailInboxRegular,
  type FluentIcon,
} from '@fluentui/react-icons';
import { useState, type MouseEvent } from 'react';
import { allowNotifications, canNotify } from '../shared/notices.ts';
import { goTo, type Place } from '../shared/router.ts';
import { useScheme } from '../shared/Shell.tsx';
import { stored } from '../shared/storage.ts';
import type { Scheme } from '../shared/theme.ts';
import { useToasts } from '../shared/toasts.tsx';
import { useDesk, useDeskStore } from './desk.ts';
import { NOTICES, SOUND } from './useArrivals.ts';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    gap: tokens.spacingVerticalXS,
    width: '64px',
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
    width: '58px',
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

interface Page {
  path: string;
  label: string;
  icon: FluentIcon;
  count: number;
}

/** Where one can go, and who one is. */
export function NavBar({ isNarrow, place }: { isNarrow: boolean; place: Place }) {
  const styles = useStyles();
  const { me, counts } = useDesk();
  const pages: Page[] = [
    { path: '/agent', label: 'Queue', icon: MailInboxRegular, count: counts?.waiting ?? 0 },
    {
      path: '/agent/approvals',
      label: 'Approvals',
      icon: CheckmarkStarburstRegular,
      count: counts?.approvals ?? 0,
    },
    { path: '/agent/tasks', label: 'Tasks', icon: ClipboardTaskRegular, count: counts?.tasks ?? 0 },
  ];
  return (
    <nav className={mergeClasses(styles.bar, isNarrow && styles.narrow)} aria-label="Pages">
      {isNarrow ? null : (
        <Tooltip content={me.shop} relationship="description" positioning="after">
          <span className={styles.mark}>{Array.from(me.shop)[0]?.toUpperCase()}</span>
        </Tooltip>
      )}
      {pages.map((page) => (
        <NavLink key={page.path} page={page} isHere={isHere(place, page)} />
      ))}
      {isNarrow ? null : <span className={styles.space} />}
      <PersonMenu />
    </nav>
  );
}

const isHere = ({ path }: Place, page: Page): boolean =>
  page.path === '/agent' ? path === '/agent' || path.startsWith('/agent/cases/') : path === page.path;

function NavLink({
  page: { path, label, icon: Icon, count },
  isHere: here,
}: {
  page: Page;
  isHere: boolean;
}) {
  const styles = useStyles();
  const follow = (event: MouseEvent): void => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    goTo(path);
  };
  return (
    <a
      href={path}
      className={mergeClasses(styles.link, here && styles.here)}
      aria-current={here ? 'page' : undefined}
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
          color={path === '/agent' ? 'brand' : 'informative'}
          appearance="filled"
        />
      ) : null}
    </a>
  );
}

function PersonMenu() {
  const styles = useStyles();
  const store = useDeskStore();
  const toasts = useToasts();
  const { me } = useDesk();
  const { scheme, choose } = useScheme();
  const [notices, setNotices] = useState(() =>
    [SOUND, NOTICES].filter((key) => stored.read<boolean>(key, false)),
  );
  const change = async (next: string[]): Promise<void> => {
    const asks = next.includes(NOTICES) && !notices.includes(NOTICES);
    const allowed = asks && !(await allowNotifications()) ? next.filter((key) => key !== NOTICES) : next;
    if (allowed.length < next.length)
      toasts.failed('The browser does not allow notifications', new Error('refused'));
    for (const key of [SOUND, NOTICES]) stored.write(key, allowed.includes(key));
    setNotices(allowed);
  };
  const setAvailable = (available: boolean): void => {
    store.setAvailable(available).catch((error: unknown) => toasts.failed('That did not work', error));
  };
  const checked = { scheme: [scheme], notices, available: me.available ? ['available'] : [] };
  return (
    <Menu
      checkedValues={checked}
      onCheckedValueChange={(_event, { name, checkedItems }) => {
        if (name === 'scheme') choose((checkedItems[0] ?? 'system') as Scheme);
        else if (name === 'available') setAvailable(checkedItems.length > 0);
        else void change(checkedItems);
      }}
    >
      <MenuTrigger disableButtonEnhancement>
        <button type="button" className={styles.person}>
          <span className={styles.hidden}>
            {me.agent.name}, {me.available ? 'available' : 'away'}
          </span>
          <Avatar
            name={me.agent.name}
            size={32}
            color="brand"
            badge={{ status: me.available ? 'available' : 'away' }}
            aria-hidden
          />
        </button>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuGroup>
            <MenuGroupHeader>{me.agent.name}</MenuGroupHeader>
            <MenuItemCheckbox name="available" value="available" persistOnClick>
              Available for cases
            </MenuItemCheckbox>
          </MenuGroup>
          <MenuDivider />
          <MenuGroup>
            <MenuGroupHeader>When a case comes to wait</MenuGroupHeader>
            <MenuItemCheckbox name="notices" value={SOUND} persistOnClick>
              Play a sound
            </MenuItemCheckbox>
            <MenuItemCheckbox name="notices" value={NOTICES} persistOnClick disabled={!canNotify()}>
              Show a notification
            </MenuItemCheckbox>
          </MenuGroup>
          <MenuDivider />
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
          <MenuItem onClick={() => window.dispatchEvent(new Event('parley:help'))}>
            Keyboard shortcuts
          </MenuItem>
          <MenuItem onClick={() => window.location.assign('/sign-out')}>Sign out</MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
