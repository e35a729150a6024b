final class CardSettings {
    private let cloud = CloudStorage()
    private let file = FileStorage()

    lazy var phrase = Setting("phrase", default: "Please check with the kitchen.", in: cloud)
    lazy var allergies = Setting("allergies", default: [String](), in: cloud)
    lazy var hasSeenIntro = Setting("hasSeenIntro", default: false, in: file)
}
