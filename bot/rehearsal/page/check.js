/** What Slack's own client refuses in a modal before the app hears of it: empty, too short, too long, not a number. */

import { holders } from "./form.js";

const empty = (value) => value === null || value === undefined || value === "" || (Array.isArray(value) && value.length === 0);

function ofText(spec, text) {
  const length = text.length;
  if (spec.min_length && length < spec.min_length) return `Please enter at least ${spec.min_length} characters.`;
  const most = spec.max_length ?? 3000;
  if (length > most) return `Please enter at most ${most} characters: this is ${length - most} too many.`;
  return null;
}

function ofNumber(spec, text) {
  const number = Number(text);
  if (!/^-?\d+(\.\d+)?$/.test(text.trim())) return "Please enter a number.";
  if (!spec.is_decimal_allowed && !Number.isInteger(number)) return "Please enter a whole number.";
  if (spec.min_value !== undefined && number < Number(spec.min_value)) return `Please enter ${spec.min_value} or more.`;
  if (spec.max_value !== undefined && number > Number(spec.max_value)) return `Please enter ${spec.max_value} or less.`;
  return null;
}

const RULES = {
  plain_text_input: ofText,
  number_input: ofNumber,
  email_text_input: (spec, text) => (/^\S+@\S+\.\S+$/.test(text) ? null : "Please enter an email address."),
  url_text_input: (spec, text) => (/^https?:\/\/\S+$/i.test(text) ? null : "Please enter a web address, beginning with https://."),
};

/** The problems of what `form` holds for these blocks: {block_id: words}; empty if there are none. */
export function check(blocks, form) {
  const problems = {};
  for (const { block, spec } of holders(blocks)) {
    if (block.type !== "input") continue;
    const value = form.value(block, spec);
    if (empty(value)) {
      if (!block.optional) problems[block.block_id] = "Please complete this required field.";
      continue;
    }
    const words = RULES[spec.type]?.(spec, String(value));
    if (words) problems[block.block_id] = words;
  }
  return problems;
}
