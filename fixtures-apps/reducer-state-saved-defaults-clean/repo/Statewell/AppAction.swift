enum AppAction {
    case itemsArrived([ListItem])
    case sortToggled
    case allergiesToggled
}
