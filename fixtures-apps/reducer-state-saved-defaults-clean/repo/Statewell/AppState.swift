struct AppState: Equatable {
    var preferences = Preferences()
    var items: [ListItem] = []
}
