import UIKit

final class CardViewController: UIViewController {
    private let coverage: CoverageService
    private let hotline = CopyLabel()
    private let plan = CopyLabel()
    private let policy = UIButton(type: .system)

    init(coverage: CoverageService) {
        self.coverage = coverage
        super.init(nibName: nil, bundle: nil)
    }

    @available(*, unavailable)
    required init?(coder: NSCoder) { fatalError() }

    override func viewDidLoad() {
        super.viewDidLoad()
        view.backgroundColor = Palette.paper
        policy.setTitle("Privacy policy", for: .normal)
        policy.addAction(UIAction { _ in UIApplication.shared.open(URL(string: "https://pewterlane.care/privacy")!) }, for: .touchUpInside)
        let stack = UIStackView(arrangedSubviews: [plan, hotline, policy])
        stack.axis = .vertical
        stack.frame = view.bounds.insetBy(dx: 24, dy: 120)
        view.addSubview(stack)
        hotline.text = "Hotline 0800 555 010"
        Task { await fill() }
    }

    private func fill() async {
        plan.text = (try? await coverage.currentPlan()) ?? "No plan in your records"
    }
}
