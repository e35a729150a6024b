import Bugsnag

final class BreadcrumbKeeper: PanelDelegate {
    func panel(_ panel: Panel, didShow heading: String) {
        Bugsnag.leaveBreadcrumb(withMessage: heading)
    }
}
