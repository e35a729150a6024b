namespace Osier.Folders;

public interface IFolderSource
{
    Task<IReadOnlyList<Folder>> LoadAsync();
}
