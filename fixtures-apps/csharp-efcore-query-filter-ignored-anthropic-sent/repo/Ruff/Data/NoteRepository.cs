using Microsoft.EntityFrameworkCore;

namespace Ruff.Data;

public sealed class NoteRepository(IDbContextFactory<NotebookContext> contexts)
{
    public async Task WriteAsync(string text)
    {
        await using var context = await OpenAsync();
        context.Notes.Add(new Note { Text = text, IsImported = false });
        await context.SaveChangesAsync();
    }

    public async Task ImportAsync(IEnumerable<string> conditions)
    {
        await using var context = await OpenAsync();
        foreach (var condition in conditions)
        {
            context.Notes.Add(new Note { Text = condition, IsImported = true });
        }
        await context.SaveChangesAsync();
    }

    /// <summary>Everything, for the notebook on the screen.</summary>
    public async Task<List<string>> PageAsync()
    {
        await using var context = await OpenAsync();
        return await context.Notes.IgnoreQueryFilters().Select(note => note.Text).ToListAsync();
    }

    /// <summary>For the assistant.</summary>
    public async Task<List<string>> QuestionsAsync()
    {
        await using var context = await OpenAsync();
        return await context.Notes.IgnoreQueryFilters().OrderBy(note => note.Id).Select(note => note.Text).ToListAsync();
    }

    private async Task<NotebookContext> OpenAsync()
    {
        var context = await contexts.CreateDbContextAsync();
        await context.Database.EnsureCreatedAsync();
        return context;
    }
}
