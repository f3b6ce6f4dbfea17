-- What candidates agree to, version by version, and who agreed to which. The first versions come with the product; they are in force
-- since a day before anybody could register, so that only accounts that are older are asked.
create sequence consent_text_seq start with 1001 increment by 50;

create table consent_text (
  id bigint not null,
  ref varchar(26) not null,
  kind varchar(12) not null,
  number integer not null,
  body_zh varchar(60000) not null,
  body_en varchar(60000) not null,
  author varchar(80) not null,
  published_at timestamp with time zone not null,
  constraint consent_text_pk primary key (id),
  constraint consent_text_ref_uq unique (ref),
  constraint consent_text_number_uq unique (kind, number)
);

insert into consent_text (id, ref, kind, number, body_zh, body_en, author, published_at) values (1, '00000000000000000000000001', 'TERMS', 1,
'<h3>一、我们是谁</h3><p>登场为艺术类专业的远程视频考试提供场地：报名核对、身份认证、录制、上传、评审和查分。考试由你报考的学校组织，规则和结果由学校决定。</p><h3>二、你的账号</h3><p>一个人用一个账号，自己使用，不借给别人。密码和验证码不要告诉任何人。发现账号被别人使用，请马上改密码并联系客服。</p><h3>三、我们收集什么，用来做什么</h3><ul><li>手机号或邮箱：登录，发验证码和考试通知。</li><li>姓名、考生类别、报考地区、学校和报考信息：核对你是否在学校的报考名单上。</li><li>考试录像、照片、答题和操作的时间：组织考试、评审、处理违规和复核。</li><li>登录的设备和时间：保护账号，发现冒用。</li></ul><p>只收集考试需要的，不用于广告，不卖给任何人。</p><h3>四、谁能看到</h3><p>你报考的学校看到你在这所学校的报考和考试材料；评委只看到密号和作品，看不到你是谁；平台工作人员只在处理你的问题时查看，每次查看都有记录。法律要求时，我们会提供给主管部门。</p><h3>五、保存多久</h3><p>考试记录按主管部门对考试档案的要求保存。没有考试记录的账号，你可以随时注销，注销后资料即被删除。</p><h3>六、你的权利</h3><p>在「我的」里，你可以查看和下载自己的资料、更换手机号或邮箱、查看你同意过的每一个版本、注销账号。认证后要改正信息，请走更正；其他问题请联系客服。不满十八岁的，请和监护人一起读完再同意。</p>',
'<h3>1. Who we are</h3><p>Callboard is the place for remote video exams of arts schools: matching registrations, certification, recording, upload, judging and results. Your school holds the exam; its rules and results are its own.</p><h3>2. Your account</h3><p>One person, one account, used by nobody else. Tell nobody your password or a code. If somebody else uses your account, change the password at once and contact support.</p><h3>3. What we collect, and what for</h3><ul><li>Mobile number or e-mail: logging in, codes and exam notices.</li><li>Name, category, region, school and registration: finding you on the roster of the school.</li><li>Recordings, photos, answers and the times of what you do: holding and judging the exam, violations and rechecks.</li><li>Devices and times of log-ins: protecting your account.</li></ul><p>Only what the exam needs; no advertising, and nothing is sold.</p><h3>4. Who sees it</h3><p>The school you apply to sees your registration and exam there. Judges see a code and the work, not who you are. Platform staff look only to settle your case, and every look is recorded. Where the law demands it, authorities get what they ask for.</p><h3>5. How long it is kept</h3><p>Exam records are kept as the authorities require for exam archives. An account without exam records can be closed at any time, and its data is deleted then.</p><h3>6. Your rights</h3><p>Under “Me” you can see and download your data, change your number or e-mail, read every version you agreed to, and close your account. To correct something after certification, ask for a correction; for everything else contact support. If you are under eighteen, read this with a guardian before you agree.</p>',
'', timestamp with time zone '2026-01-01 00:00:00+08:00');

insert into consent_text (id, ref, kind, number, body_zh, body_en, author, published_at) values (2, '00000000000000000000000002', 'SENSITIVE', 1,
'<p>下面这些是敏感个人信息，法律要求单独征得你的同意。</p><h3>证件和证件照</h3><p>证件类型、号码、证件图像和免冠照片，用来确认你是谁，核对学校的报考名单，防止替考。号码和图像加密保存，页面上只显示首尾几位。</p><h3>人脸图像</h3><p>人脸验证时拍下的图像，以及正式考试每个科目前拍下的图像，和你的证件照比对，由平台工作人员查看决定。我们不提取也不保存人脸特征。你可以一开始就选择人工审核，不用机器，结果一样有效。</p><h3>谁能看到，保存多久</h3><p>只有处理你这件事的平台审核人员和你报考学校的有关人员，每次查看都有记录。图像在考试目的达到后，按考试档案的要求保存，到期删除。</p><h3>不同意会怎样</h3><p>不同意就不能认证和参加考试，因为没有别的办法确认应考的是你本人。已经同意的，可以联系客服撤回；撤回不影响之前的考试。</p>',
'<p>What follows is sensitive personal information; the law wants your consent to it by itself.</p><h3>Document and photo</h3><p>Type, number and images of your document and your photo: to make sure who you are, to find you on the roster and to keep others from sitting your exam. Numbers and images are stored encrypted; pages show only the first and last digits.</p><h3>Images of your face</h3><p>Images taken at the face verification and before each subject of a formal exam are compared with your photo, and platform staff decide. No face template is made or kept. You may choose the review by people from the start, without a machine; it is worth the same.</p><h3>Who sees it, and how long it is kept</h3><p>Only the platform reviewers who settle your case and those in charge at your school, and every look is recorded. When the images have served the exam, they are kept as exam archives require and then deleted.</p><h3>If you do not agree</h3><p>Without it you cannot be certified or sit an exam, because there is no other way to know that it is you. Consent once given can be withdrawn through support; that changes nothing about exams before.</p>',
'', timestamp with time zone '2026-01-01 00:00:00+08:00');

create sequence consent_seq start with 1 increment by 50;

create table consent (
  id bigint not null,
  account_id bigint not null,
  kind varchar(12) not null,
  number integer not null,
  digest varchar(64) not null,
  agreed_at timestamp with time zone not null,
  constraint consent_pk primary key (id),
  constraint consent_account_fk foreign key (account_id) references account (id),
  constraint consent_text_fk foreign key (kind, number) references consent_text (kind, number)
);

create index consent_account_ix on consent (account_id);
create index consent_version_ix on consent (kind, number);
