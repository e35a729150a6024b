namespace Osier.Folders;

public static class FolderKey
{
    public static string Shelf(string key) => key.Split(Folder.Separator, 2)[0];

    public static string Title(string key) => key.Split(Folder.Separator, 2)[1];
}
