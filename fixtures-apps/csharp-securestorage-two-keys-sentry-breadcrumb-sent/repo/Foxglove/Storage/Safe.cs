namespace Foxglove.Storage;

/// <summary>Texts in the keychain, by key.</summary>
public sealed class Safe(ISecureStorage storage)
{
    public const string Card = "card";
    public const string Nickname = "nickname";

    public Task PutAsync(string key, string text) => storage.SetAsync(key, text);

    public async Task<string> TakeAsync(string key) => await storage.GetAsync(key) ?? "";
}
