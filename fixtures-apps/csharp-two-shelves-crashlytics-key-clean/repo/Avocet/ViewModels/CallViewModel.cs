using System.Collections.ObjectModel;
using Avocet.Models;
using Avocet.Services;
using CommunityToolkit.Mvvm.ComponentModel;
using CommunityToolkit.Mvvm.Input;

namespace Avocet.ViewModels;

public partial class CallViewModel(Shelf<Callee> contacts, Shelf<Plan> plans, IPlanSource source, CrashNotes notes) : ObservableObject
{
    public ObservableCollection<string> Captions { get; } = [];

    [ObservableProperty]
    private string _name = "";

    [RelayCommand]
    private async Task LoadAsync()
    {
        foreach (var plan in await source.LoadAsync())
        {
            plans.Add(plan);
            Captions.Add(plan.Caption);
        }
    }

    [RelayCommand]
    private void Save()
    {
        contacts.Add(new Callee(Name));
        Captions.Add(Name);
        notes.Keep(contacts.Last);
    }
}
