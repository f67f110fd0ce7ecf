import { Nothing } from '../shared/States.tsx';

export default function AgentConsole() {
  return (
    <Nothing title="The agents’ console">It shows cases here as soon as somebody has signed in.</Nothing>
  );
}
