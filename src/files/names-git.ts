/** `.git` as file systems read it: in any case, by its short name, with the dots and blanks that Windows drops and the
 *  streams that NTFS knows, behind either slash. Git itself refuses the same names:
 *  https://github.com/git/git/blob/master/path.c (`is_ntfs_dotgit`), utf8.c (`is_hfs_dotgit`) */
const NAMED = /(?:^|[/\\])(?:\.git|git~[1-9]\d{0,5})[. ]*(?:[:/\\]|$)/i;

/** What HFS+ and case-folding ext4 pass over in a name. */
const IGNORED = /\p{Default_Ignorable_Code_Point}/gu;

/**
 * Whether a part of a path is a name that some file system takes for `.git`: nothing in there is the repository's own,
 * and it holds the credentials of whoever checked it out. Decides by the text alone; `.github` and `.gitignore` are others.
 */
export function namesGit(path: string): boolean {
  if (NAMED.test(path)) return true;
  if (!/\P{ASCII}/u.test(path)) return false;
  return NAMED.test(path.replaceAll(IGNORED, '').normalize('NFKC').replaceAll(IGNORED, ''));
}
