import Foundation
import PostHog

/// Counts from which screen people come back.
struct ResumeReport {
    func resumed(_ activity: NSUserActivity) {
        let from = activity.userInfo?[Trail.Key.headline] as? String ?? "home"
        PostHogSDK.shared.capture("resumed", properties: ["from": from])
    }
}
