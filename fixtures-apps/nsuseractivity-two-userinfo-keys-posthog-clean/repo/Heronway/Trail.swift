import Foundation

/// What the system keeps for us, so that the app opens where the person left it.
enum Trail {
    static let activityType = "care.heronway.reading"

    enum Key {
        static let place = "place"
        static let headline = "headline"
    }

    static func fill(_ activity: NSUserActivity, place: String, headline: String) {
        activity.title = "Reading"
        activity.isEligibleForHandoff = false
        activity.isEligibleForSearch = false
        activity.addUserInfoEntries(from: [Key.place: place, Key.headline: headline])
    }
}
