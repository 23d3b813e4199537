/** The emoji that a governance bot and its people use, by Slack's names. */

import { el } from "./dom.js";

const NAMED = `
+1 👍|thumbsup 👍|-1 👎|thumbsdown 👎|ok_hand 👌|wave 👋|clap 👏|raised_hand ✋|hand ✋|raised_hands 🙌|raising_hand 🙋|pray 🙏|handshake 🤝
point_right 👉|point_left 👈|point_up ☝️|point_down 👇|muscle 💪|writing_hand ✍️|eyes 👀|eye 👁️|brain 🧠
white_check_mark ✅|heavy_check_mark ✔️|ballot_box_with_check ☑️|x ❌|negative_squared_cross_mark ❎|heavy_multiplication_x ✖️
ballot_box_with_ballot 🗳️|ballot_box 🗳️|scales ⚖️|balance_scale ⚖️|classical_building 🏛️|judge 🧑‍⚖️|gavel 🔨|hammer 🔨|scroll 📜|memo 📝|pencil 📝
pencil2 ✏️|lower_left_fountain_pen 🖋️|fountain_pen 🖋️|black_nib ✒️|page_facing_up 📄|page_with_curl 📃|clipboard 📋|bookmark_tabs 📑|open_book 📖
book 📖|books 📚|ledger 📒|card_index 📇|card_index_dividers 🗂️|file_folder 📁|open_file_folder 📂|file_cabinet 🗄️|paperclip 📎|pushpin 📌
round_pushpin 📍|link 🔗|lock 🔒|unlock 🔓|closed_lock_with_key 🔐|key 🔑|lock_with_ink_pen 🔏|shield 🛡️|mag 🔍|mag_right 🔎
calendar 📆|date 📅|spiral_calendar_pad 🗓️|spiral_calendar 🗓️|clock1 🕐|clock3 🕒|clock9 🕘|alarm_clock ⏰|stopwatch ⏱️|timer_clock ⏲️|hourglass ⌛
hourglass_flowing_sand ⏳|bell 🔔|no_bell 🔕|mega 📣|loudspeaker 📢|speech_balloon 💬|thought_balloon 💭|left_speech_bubble 🗨️
email 📧|envelope ✉️|incoming_envelope 📨|inbox_tray 📥|outbox_tray 📤|mailbox 📫|package 📦|phone ☎️|telephone_receiver 📞|computer 💻
warning ⚠️|no_entry ⛔|no_entry_sign 🚫|octagonal_sign 🛑|rotating_light 🚨|exclamation ❗|heavy_exclamation_mark ❗|question ❓
grey_question ❔|grey_exclamation ❕|interrobang ⁉️|bangbang ‼️|information_source ℹ️|bulb 💡|construction 🚧
large_green_circle 🟢|green_circle 🟢|large_yellow_circle 🟡|yellow_circle 🟡|large_orange_circle 🟠|red_circle 🔴|large_red_circle 🔴
large_blue_circle 🔵|large_purple_circle 🟣|white_circle ⚪|black_circle ⚫|large_green_square 🟩|large_red_square 🟥|white_large_square ⬜
black_large_square ⬛|white_small_square ▫️|black_small_square ▪️|small_blue_diamond 🔹|small_orange_diamond 🔸|large_blue_diamond 🔷
arrow_right ➡️|arrow_left ⬅️|arrow_up ⬆️|arrow_down ⬇️|arrow_forward ▶️|leftwards_arrow_with_hook ↩️|arrow_right_hook ↪️
arrows_counterclockwise 🔄|arrows_clockwise 🔃|repeat 🔁|fast_forward ⏩|double_vertical_bar ⏸️|pause_button ⏸️|black_square_for_stop ⏹️
heavy_plus_sign ➕|heavy_minus_sign ➖|heavy_division_sign ➗|hash #️⃣|one 1️⃣|two 2️⃣|three 3️⃣|four 4️⃣|five 5️⃣|six 6️⃣|seven 7️⃣|eight 8️⃣|nine 9️⃣|keycap_ten 🔟
moneybag 💰|pound 💷|credit_card 💳|chart_with_upwards_trend 📈|chart_with_downwards_trend 📉|bar_chart 📊|receipt 🧾|bank 🏦|office 🏢|house 🏠|hospital 🏥
busts_in_silhouette 👥|bust_in_silhouette 👤|speaking_head_in_silhouette 🗣️|people_hugging 🫂|necktie 👔|name_badge 📛|identification_card 🪪
smile 😄|slightly_smiling_face 🙂|simple_smile 🙂|grinning 😀|joy 😂|wink 😉|thinking_face 🤔|neutral_face 😐|confused 😕|cry 😢|heart ❤️|green_heart 💚
tada 🎉|sparkles ✨|star ⭐|star2 🌟|fire 🔥|rocket 🚀|100 💯|checkered_flag 🏁|triangular_flag_on_post 🚩|white_flag 🏳️|trophy 🏆|medal 🏅|seedling 🌱
sunny ☀️|cloud ☁️|partly_sunny ⛅|rain_cloud 🌧️|thunder_cloud_and_rain ⛈️|zap ⚡|snowflake ❄️|coffee ☕|gear ⚙️|wrench 🔧|hammer_and_wrench 🛠️
wastebasket 🗑️|recycle ♻️|test_tube 🧪|stethoscope 🩺|pill 💊|syringe 💉|herb 🌿|gb 🇬🇧|flag-gb 🇬🇧|robot_face 🤖|ghost 👻|see_no_evil 🙈|globe_with_meridians 🌐
`;

const EMOJI = new Map(
  NAMED.trim().split(/[|\n]/).map((pair) => {
    const cut = pair.lastIndexOf(" ");
    return [pair.slice(0, cut).trim(), pair.slice(cut + 1)];
  }),
);

const SKIN = /::?skin-tone-[2-6]$/;

/** The character for a name without colons; undefined if this page does not know it. */
export const emojiFor = (name) => EMOJI.get(String(name).replace(SKIN, ""));

/** `:name:` in plain text replaced by characters, for places that hold only text (an option of a list). */
export const withEmoji = (text) => text.replace(/:([\w+'-]+):(?::skin-tone-[2-6]:)?/g, (whole, name) => emojiFor(name) ?? whole);

/** An emoji as a node that screen readers name; an unknown one stays as `:name:`. */
export function emojiNode(name) {
  const character = emojiFor(name);
  if (!character) return document.createTextNode(`:${name}:`);
  const words = String(name).replace(SKIN, "").replace(/_/g, " ");
  return el("span", { class: "emoji", role: "img", "aria-label": words, title: `:${name}:` }, character);
}
