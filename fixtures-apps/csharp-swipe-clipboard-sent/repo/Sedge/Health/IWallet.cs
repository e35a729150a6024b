namespace Sedge.Health;

public readonly record struct WalletRow(string Id, string Text);

public interface IWallet
{
    Task UnlockAsync();
    IAsyncEnumerable<WalletRow> MedicinesAsync();
    IAsyncEnumerable<WalletRow> PlansAsync();
}
