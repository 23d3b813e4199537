/** What the page knows of the workspace, as the acting person sees it. */

export const HOME = "home";

/** The one shared picture; `take` replaces what a fresh `/desk/state` tells. */
export const world = {
  me: null,
  team: { id: "", name: "" },
  app: { id: "", name: "App", bot_user: "", command: "/quorate" },
  people: new Map(),
  conversations: [],
  place: null, // a conversation's id, or HOME
  thread: null, // ts of the message whose thread is open
  clockShift: 0, // milliseconds between the bot's clock and this computer's
};

export function take(answer) {
  world.team = answer.team;
  world.app = answer.app;
  world.people = new Map(answer.people.map((one) => [one.id, one]));
  world.conversations = answer.conversations;
}

export const person = (id) => world.people.get(id);
export const conversation = (id) => world.conversations.find((one) => one.id === id);

/** The name people go by; an unknown id stands for itself, so that it can be looked up. */
export function nameOf(id) {
  if (id && id === world.app.bot_user) return world.app.name;
  const found = person(id);
  return found ? found.real_name || found.name : String(id ?? "");
}

/** Where a person's times are told; London if the workspace does not say, as Slack would use the team's. */
export const zoneOf = (id) => person(id)?.tz || "Europe/London";
export const myZone = () => zoneOf(world.me);

/** A conversation's name without its sign: "cluster", or the other person's name. */
export function conversationName(found) {
  if (!found) return "";
  if (found.kind === "im") return found.with ? nameOf(found.with) : found.name;
  return String(found.name ?? found.id).replace(/^#/, "");
}

export const isAppDm = (found) => found.kind === "im" && found.with === world.app.bot_user;

/** The bot's idea of now, in milliseconds. */
export const now = () => Date.now() + world.clockShift;

const KINDS = {
  guest: "guest",
  "single-channel-guest": "single-channel guest",
  stranger: "from another workspace",
  deactivated: "deactivated",
};

/** A few words about a person, for lists: title, and what sets the account apart. */
export function aboutPerson(one) {
  return [one.title, KINDS[one.kind]].filter(Boolean).join(" · ");
}

/** Everybody one can act as, in the order and the groups the workspace gives. */
export function actors() {
  const groups = new Map();
  for (const one of world.people.values()) {
    if (one.kind === "bot") continue;
    const label = one.group || "People";
    if (!groups.has(label)) groups.set(label, []);
    groups.get(label).push(one);
  }
  return groups;
}
