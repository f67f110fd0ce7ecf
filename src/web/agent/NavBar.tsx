import {
  MenuDivider,
  MenuGroup,
  MenuGroupHeader,
  MenuItemCheckbox,
  MenuItemLink,
} from '@fluentui/react-components';
import {
  BookOpenRegular,
  CheckmarkStarburstRegular,
  ClipboardPasteRegular,
  ClipboardTaskRegular,
  DataTrendingRegular,
  HatGraduationRegular,
  MailInboxRegular,
} from '@fluentui/react-icons';
import { useState } from 'react';
import type { CoachingNote } from '../../server/review/wire.ts';
import { NavBar as Bar, PersonMenu, type NavPage } from '../shared/NavBar.tsx';
import { allowNotifications, canNotify } from '../shared/notices.ts';
import { isPractice } from '../shared/practice.ts';
import type { Place } from '../shared/router.ts';
import { stored } from '../shared/storage.ts';
import { useToasts } from '../shared/toasts.tsx';
import { useDesk, useDeskStore } from './desk.ts';
import { PRACTISED } from './Practising.tsx';
import { NOTICES, SOUND } from './useArrivals.ts';

/** Whoever practised once knows where it is: in the menu under their name. */
const PRACTICE: NavPage = {
  path: '/agent?practice=on',
  label: 'Practise',
  icon: BookOpenRegular,
  count: 0,
  isHere: false,
  isElsewhere: true,
};

/** The console's pages, and for supervisors the way to the review. */
export function NavBar({
  isNarrow,
  place: { path },
  notes,
}: {
  isNarrow: boolean;
  place: Place;
  notes: readonly CoachingNote[] | null;
}) {
  const { me, counts } = useDesk();
  const hasPractised = stored.read<boolean>(PRACTISED, false);
  const pages: NavPage[] = [
    {
      path: '/agent',
      label: 'Queue',
      icon: MailInboxRegular,
      count: (counts?.waiting ?? 0) + (counts?.answer ?? 0),
      isHere: path === '/agent' || path.startsWith('/agent/cases/'),
    },
    {
      path: '/agent/approvals',
      label: 'Approvals',
      icon: CheckmarkStarburstRegular,
      count: counts?.approvals ?? 0,
      isHere: path === '/agent/approvals',
    },
    {
      path: '/agent/tasks',
      label: 'Tasks',
      icon: ClipboardTaskRegular,
      count: counts?.tasks ?? 0,
      isHere: path === '/agent/tasks',
    },
    {
      path: '/agent/companion',
      label: 'Companion',
      icon: ClipboardPasteRegular,
      count: 0,
      isHere: path === '/agent/companion',
    },
  ];
  // Without any there is nothing to go to.
  const coaching: NavPage[] =
    notes === null || notes.length === 0
      ? []
      : [
          {
            path: '/agent/coaching',
            label: 'Coaching',
            icon: HatGraduationRegular,
            count: notes.filter(({ read }) => !read).length,
            isHere: path === '/agent/coaching',
          },
        ];
  const review: NavPage = {
    path: '/review',
    label: 'Review',
    icon: DataTrendingRegular,
    count: 0,
    isHere: false,
    isElsewhere: true,
  };
  return (
    <Bar
      isNarrow={isNarrow}
      shop={me.shop}
      pages={
        isPractice()
          ? pages.filter(({ path: to }) => to !== '/agent/companion')
          : [
              ...pages,
              ...(hasPractised ? [] : [PRACTICE]),
              ...coaching,
              ...(me.roles.includes('supervisor') ? [review] : []),
            ]
      }
      person={<Person />}
    />
  );
}

function Person() {
  const store = useDeskStore();
  const toasts = useToasts();
  const { me } = useDesk();
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
  return (
    <PersonMenu
      name={me.agent.name}
      status={me.available ? 'available' : 'away'}
      checked={{ notices, available: me.available ? ['available'] : [] }}
      onChange={(name, checked) => {
        if (name === 'available') setAvailable(checked.length > 0);
        else void change(checked);
      }}
    >
      <MenuItemLink href={isPractice() ? '/agent?practice=off' : '/agent?practice=on'}>
        {isPractice() ? 'Leave practice' : 'Practise with a made-up buyer'}
      </MenuItemLink>
      {isPractice() ? null : <MenuItemLink href="/agent/replies">Canned replies</MenuItemLink>}
      <MenuDivider />
      <MenuGroup>
        <MenuItemCheckbox name="available" value="available" persistOnClick>
          Available for cases
        </MenuItemCheckbox>
      </MenuGroup>
      <MenuDivider />
      <MenuGroup>
        <MenuGroupHeader>When a case waits, is handed to you, or its buyer writes</MenuGroupHeader>
        <MenuItemCheckbox name="notices" value={SOUND} persistOnClick>
          Play a sound
        </MenuItemCheckbox>
        <MenuItemCheckbox name="notices" value={NOTICES} persistOnClick disabled={!canNotify()}>
          Show a notification
        </MenuItemCheckbox>
      </MenuGroup>
      <MenuDivider />
    </PersonMenu>
  );
}
