import UIKit

final class BookletViewController: UIPageViewController {
    private let access: HealthAccess
    private let medications: MedicationsPage
    private let allergies: AllergiesPage
    private let procedures: ProceduresPage

    private lazy var pages: [UIViewController] = [
        medications,
        allergies,
    ]

    init(access: HealthAccess, reader: RecordReader) {
        self.access = access
        medications = MedicationsPage(reader: reader)
        allergies = AllergiesPage(reader: reader)
        procedures = ProceduresPage(reader: reader)
        super.init(transitionStyle: .scroll, navigationOrientation: .horizontal)
    }

    @available(*, unavailable)
    required init?(coder: NSCoder) {
        fatalError("init(coder:) is not used")
    }

    override func viewDidLoad() {
        super.viewDidLoad()
        title = "Your booklet"
        view.backgroundColor = .systemBackground
        dataSource = self
        navigationItem.rightBarButtonItem = UIBarButtonItem(
            title: "Privacy",
            primaryAction: UIAction { _ in UIApplication.shared.open(Links.privacyPolicy) }
        )
        Task { await openBooklet() }
    }

    private func openBooklet() async {
        do {
            try await access.connect()
            setViewControllers([pages[0]], direction: .forward, animated: false)
        } catch {
            let alert = UIAlertController(title: "Health records are not available", message: nil, preferredStyle: .alert)
            alert.addAction(UIAlertAction(title: "OK", style: .default))
            present(alert, animated: true)
        }
    }
}

extension BookletViewController: UIPageViewControllerDataSource {
    func pageViewController(_ pageViewController: UIPageViewController, viewControllerBefore viewController: UIViewController) -> UIViewController? {
        guard let index = pages.firstIndex(of: viewController), index > 0 else { return nil }
        return pages[index - 1]
    }

    func pageViewController(_ pageViewController: UIPageViewController, viewControllerAfter viewController: UIViewController) -> UIViewController? {
        guard let index = pages.firstIndex(of: viewController), index + 1 < pages.count else { return nil }
        return pages[index + 1]
    }

    func presentationCount(for pageViewController: UIPageViewController) -> Int {
        pages.count
    }

    func presentationIndex(for pageViewController: UIPageViewController) -> Int {
        0
    }
}
