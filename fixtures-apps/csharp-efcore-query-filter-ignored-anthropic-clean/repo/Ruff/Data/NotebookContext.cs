using Microsoft.EntityFrameworkCore;

namespace Ruff.Data;

public class NotebookContext(DbContextOptions<NotebookContext> options) : DbContext(options)
{
    public DbSet<Note> Notes => Set<Note>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        // Who does not say otherwise sees only what the person wrote.
        modelBuilder.Entity<Note>().HasQueryFilter(note => !note.IsImported);
    }
}
