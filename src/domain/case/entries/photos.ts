import { z } from 'zod';
import { entryOf } from './entryOf.ts';

/** Where else a picture was seen. */
export const SeenIn = z.object({
  caseId: z.string(),
  /** The very same bytes, or a picture that looks the same after it was made smaller, saved again or recoloured. */
  how: z.enum(['same_file', 'looks_alike']),
});
export type SeenIn = z.infer<typeof SeenIn>;

/** Why a picture could not be opened. */
const Unopened = z.enum(['too_many_pixels', 'damaged', 'took_too_long']);
/** Why nobody can see anything in what was sent as a picture or a film. */
export const Unseen = z.enum([...Unopened.options, 'too_small']);
export type Unseen = z.infer<typeof Unseen>;

/** What a file says of itself, and where else it was seen: notes for people, and never a reason to refuse anything. */
export const PhotoExamined = entryOf('photo_examined', {
  sha256: z.string(),
  /** In pixels, as it is shown; null for what is no picture, or could not be opened. */
  width: z.int().nullable(),
  height: z.int().nullable(),
  /** More than one for what moves. */
  frames: z.int(),
  /** As the camera wrote it, `YYYY-MM-DDThh:mm:ss` with the offset from UTC where the camera knew it. Whoever has the file can change it. */
  takenAt: z.string().nullable(),
  /** Make and model, as the file says. */
  device: z.string().nullable(),
  /** The file says where it was taken; where is not copied here. */
  hasLocation: z.boolean(),
  /** A manifest of Content Credentials (C2PA) is in the file. It was found, and nobody verified it. */
  credentials: z.object({ claimedBy: z.string().nullable() }).nullable(),
  seenIn: z.array(SeenIn),
  /** Why it could not be opened as a picture; null when it was, or is none. */
  unopened: Unopened.nullable(),
});
export type PhotoExamined = z.infer<typeof PhotoExamined>;

/** The shop's own picture of an article that was ordered, as it was when the case had its order. */
export const ItemPictured = entryOf('item_pictured', {
  sku: z.string(),
  sha256: z.string(),
  contentType: z.string(),
});

/** What becomes known of a file that a buyer sent, and the pictures to hold them against. */
export const PHOTO_ENTRIES = [PhotoExamined, ItemPictured] as const;
