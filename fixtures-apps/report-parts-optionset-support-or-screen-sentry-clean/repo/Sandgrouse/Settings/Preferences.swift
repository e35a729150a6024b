import Observation

@MainActor
@Observable
final class Preferences {
    var largeText = false
    var groupsByLetter = true
}
