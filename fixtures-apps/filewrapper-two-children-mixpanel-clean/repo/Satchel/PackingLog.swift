import Mixpanel

enum PackingLog {
    static func packed(_ package: VisitPackage) {
        let text = package.text(on: PageName.reason) ?? ""
        Mixpanel.mainInstance().track(event: "folder_packed", properties: ["about": text])
    }
}
