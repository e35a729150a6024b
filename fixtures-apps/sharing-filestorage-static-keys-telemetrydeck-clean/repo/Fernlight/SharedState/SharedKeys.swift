import Foundation
import Sharing

extension SharedReaderKey where Self == FileStorageKey<[String]>.Default {
    /// What the clinic wrote down, for the first screen.
    static var remembered: Self {
        Self[.fileStorage(.documentsDirectory.appending(component: "remembered.json")), default: []]
    }

    /// The tips that the person has put away.
    static var dismissedTips: Self {
        Self[.fileStorage(.documentsDirectory.appending(component: "tips.json")), default: []]
    }
}
