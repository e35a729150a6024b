import FBSDKCoreKit

/// Tells the campaign which screens its installs lead to.
struct CampaignEvents {
    func viewed(content: String) {
        AppEvents.shared.logEvent(.viewedContent, parameters: [.contentID: content])
    }
}
